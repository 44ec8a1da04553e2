package io.notaflow.kpi.catalogue;

/** In what a derived KPI is told, and to how many decimals it is rounded, half up. */
public enum Unit {
    BRL("BRL", 1, 2),
    PERCENT("percent", 100, 4),
    BRL_PER_INVOICE("BRL per invoice", 1, 2),
    ITEMS_PER_INVOICE("items per invoice", 1, 2),
    DAYS("days", 1, 2);

    private final String words;
    private final int factor;
    private final int scale;

    Unit(String words, int factor, int scale) {
        this.words = words;
        this.factor = factor;
        this.scale = scale;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** By what a quotient is multiplied. */
    public int factor() {
        return factor;
    }

    /** Decimals. */
    public int scale() {
        return scale;
    }
}
