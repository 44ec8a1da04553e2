package io.notaflow.domain;

/** The register a tax number belongs to. */
public enum TaxIdKind {
    /** Company. */
    CNPJ,
    /** Natural person. */
    CPF,
    /** Party abroad (`idEstrangeiro`). */
    FOREIGN
}
