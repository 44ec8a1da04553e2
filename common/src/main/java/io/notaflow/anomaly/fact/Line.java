package io.notaflow.anomaly.fact;

/**
 * What detectors know of an item.
 *
 * @param ncm classification of the goods, at most 8 characters, empty when unknown
 * @param unit {@code uTrib}, at most 6 characters
 * @param cfop fiscal operation, at most 4 characters
 * @param cst {@code CST} or {@code CSOSN} of ICMS, at most 3 characters
 * @param price {@code vUnTrib}, BRL; 0 when unknown. A double: prices are compared here, never summed
 * @param value {@code vProd}, cents
 * @param article hash of the issuer's own code of the goods ({@code cProd}); 0 when unknown
 */
public record Line(String ncm, String unit, String cfop, String cst, double price, long value, int article) {
    /** An item whose code is not known. */
    public Line(String ncm, String unit, String cfop, String cst, double price, long value) {
        this(ncm, unit, cfop, cst, price, value, 0);
    }
}
