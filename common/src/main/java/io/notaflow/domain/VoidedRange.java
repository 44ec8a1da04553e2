package io.notaflow.domain;

/**
 * Invoice numbers that will never be used (inutilização).
 *
 * @param stateCode {@code cUF}
 * @param year {@code ano}, two digits
 * @param issuer {@code CNPJ}, or CPF of a rural producer
 * @param model {@code mod}
 * @param series {@code serie}
 * @param first {@code nNFIni}
 * @param last {@code nNFFin}, inclusive
 */
public record VoidedRange(int stateCode, int year, TaxId issuer, int model, int series, int first, int last) {

    /** The identity of the range: the digits of its official {@code Id} without the prefix. */
    public String key() {
        return "%02d%02d%s%02d%03d%09d%09d".formatted(stateCode, year, issuer.value(), model, series, first, last);
    }
}
