package io.notaflow.domain.kpi;

import java.util.Locale;

/** Of what a cell keeps how often which value occurs, see {@link Spread}. Names make columns and never change. */
public enum Histogram {
    TICKET(2, "sales by bucket of gross revenue, hundredths of BRL"),
    LATENCY(0, "invoices by bucket of dhRecbto − dhEmi, seconds"),
    CANCELLATION_DELAY(0, "cancelled invoices by bucket of dhRegEvento − dhRecbto, seconds");

    private final int decimals;
    private final String words;

    Histogram(int decimals, String words) {
        this.decimals = decimals;
        this.words = words;
    }

    /** Name of its column in every table. */
    public String column() {
        return name().toLowerCase(Locale.ROOT) + "_histogram";
    }

    /** Decimals that its whole numbers stand for: 2 for hundredths of BRL, 0 for seconds. */
    public int decimals() {
        return decimals;
    }

    /** What it counts. */
    public String words() {
        return words;
    }
}
