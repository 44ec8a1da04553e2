package io.notaflow.domain.kpi;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A value that a share of a histogram's values does not exceed, within 1 %. Names are columns and never change. */
public enum Quantile {
    TICKET_P50(Histogram.TICKET, "0.50", "Median gross revenue of a sale"),
    TICKET_P95(Histogram.TICKET, "0.95", "Gross revenue that 95 % of the sales do not exceed"),
    LATENCY_P50_SECONDS(Histogram.LATENCY, "0.50", "Median of dhRecbto − dhEmi"),
    LATENCY_P95_SECONDS(Histogram.LATENCY, "0.95", "95th percentile of dhRecbto − dhEmi"),
    LATENCY_P99_SECONDS(Histogram.LATENCY, "0.99", "99th percentile of dhRecbto − dhEmi"),
    CANCELLATION_DELAY_P50_SECONDS(Histogram.CANCELLATION_DELAY, "0.50", "Median of dhRegEvento − dhRecbto"),
    CANCELLATION_DELAY_P95_SECONDS(Histogram.CANCELLATION_DELAY, "0.95", "95th percentile of dhRegEvento − dhRecbto");

    private final Histogram histogram;
    private final String share;
    private final String words;

    Quantile(Histogram histogram, String share, String words) {
        this.histogram = histogram;
        this.share = share;
        this.words = words;
    }

    /** Name of its column in every table. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whose values. */
    public Histogram histogram() {
        return histogram;
    }

    /** Share of the values that do not exceed it, as text that SQL and Java read alike. */
    public String share() {
        return share;
    }

    /** What it says. */
    public String words() {
        return words;
    }

    /** BRL with two decimals, or whole seconds; null without values. */
    public @Nullable BigDecimal of(Spread spread) {
        Long value = spread.quantile(Double.parseDouble(share));
        return value == null ? null : BigDecimal.valueOf(value, histogram.decimals());
    }
}
