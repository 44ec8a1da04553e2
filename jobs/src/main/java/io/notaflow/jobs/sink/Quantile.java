package io.notaflow.jobs.sink;

import java.util.List;

/**
 * A quantile that PostgreSQL finds in summed histograms by the same rule as {@link io.notaflow.domain.kpi.Spread}.
 *
 * @param column its name
 * @param histogram column of the counts by bucket
 * @param share of the counts that do not exceed it, as text that SQL and Java read alike
 * @param divisor of the bucket's middle: 100 for hundredths of BRL, 1 for seconds
 */
record Quantile(String column, String histogram, String share, int divisor) {
    /** Those of {@code kpi_current}. */
    static final List<Quantile> ALL = List.of(
            new Quantile("ticket_p50", "ticket_histogram", "0.50", 100),
            new Quantile("ticket_p95", "ticket_histogram", "0.95", 100),
            new Quantile("latency_p50_seconds", "latency_histogram", "0.50", 1),
            new Quantile("latency_p95_seconds", "latency_histogram", "0.95", 1),
            new Quantile("latency_p99_seconds", "latency_histogram", "0.99", 1),
            new Quantile("cancellation_delay_p50_seconds", "cancellation_delay_histogram", "0.50", 1),
            new Quantile("cancellation_delay_p95_seconds", "cancellation_delay_histogram", "0.95", 1));

    /** The first bucket that the share of the counts reaches, over rows of the buckets with running and whole counts. */
    String bound() {
        return "min(r.bound) FILTER (WHERE r.histogram = '" + histogram + "' AND r.upto >= greatest(1, ceil(" + share
                + "::double precision * r.total))) AS " + column;
    }

    /** The middle of that bucket. */
    String middle() {
        String middle = "q." + column + " + greatest(1, q." + column + " / 50) / 2";
        return divisor == 1
                ? "(" + middle + ")::numeric AS " + column
                : "round((" + middle + ")::numeric / " + divisor + ", 2) AS " + column;
    }
}
