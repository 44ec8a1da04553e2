package io.notaflow.domain;

/**
 * A party's tax number as written in the document, valid or not.
 *
 * @param kind which register it belongs to
 * @param value CNPJ (14 characters, letters allowed since July 2026), CPF (11 digits) or a foreign id (may be empty)
 */
public record TaxId(TaxIdKind kind, String value) {

    /** Whether the check digits are right; foreign ids have none and always pass. */
    public boolean isValid() {
        return switch (kind) {
            case CNPJ -> Cnpj.isValid(value);
            case CPF -> Cpf.isValid(value);
            case FOREIGN -> true;
        };
    }

    /** Whether this names a natural person, whose data is personal. */
    public boolean isPerson() {
        return kind == TaxIdKind.CPF;
    }
}
