package io.notaflow.domain;

/** Which register a tax number belongs to. */
public enum TaxIdKind {
    /** A company's or establishment's. */
    CNPJ,
    /** A natural person's, in clear: never behind the decode stage. */
    CPF,
    /** A natural person's, replaced by an HMAC. */
    CPF_PSEUDONYM,
    /** {@code idEstrangeiro}. */
    FOREIGN
}
