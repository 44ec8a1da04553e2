package io.notaflow.domain;

import org.jspecify.annotations.Nullable;

/**
 * A party's tax number: as written in the document (valid or not), or protected.
 *
 * @param kind which register it belongs to
 * @param value CNPJ (14 characters, letters allowed since July 2026), CPF (11 digits), the pseudonym of a CPF, or a foreign id (may
 *     be empty)
 * @param masked what people may see of a protected CPF, for example {@code ***.456.789-**}; null for everything else
 */
public record TaxId(TaxIdKind kind, String value, @Nullable String masked) {

    /** A number as written. */
    public TaxId(TaxIdKind kind, String value) {
        this(kind, value, null);
    }

    /** Whether the check digits are right; foreign ids and pseudonyms have none and always pass. */
    public boolean isValid() {
        return switch (kind) {
            case CNPJ -> Cnpj.isValid(value);
            case CPF -> Cpf.isValid(value);
            case CPF_PSEUDONYM, FOREIGN -> true;
        };
    }

    /** Whether this names a natural person, whose data is personal. */
    public boolean isPerson() {
        return kind == TaxIdKind.CPF || kind == TaxIdKind.CPF_PSEUDONYM;
    }
}
