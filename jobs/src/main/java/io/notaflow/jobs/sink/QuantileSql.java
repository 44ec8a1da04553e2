package io.notaflow.jobs.sink;

import io.notaflow.domain.kpi.Quantile;

/** Quantiles that PostgreSQL finds in summed histograms by the same rule as {@link io.notaflow.domain.kpi.Spread}. */
final class QuantileSql {
    private QuantileSql() {}

    /** The first bucket that the share of the counts reaches, over rows of the buckets with running and whole counts. */
    static String bound(Quantile quantile) {
        return "min(r.bound) FILTER (WHERE r.histogram = '"
                + quantile.histogram().column()
                + "' AND r.upto >= greatest(1, ceil(" + quantile.share() + "::double precision * r.total))) AS "
                + quantile.column();
    }

    /** The middle of that bucket. */
    static String middle(Quantile quantile) {
        String column = quantile.column();
        String middle = "q." + column + " + greatest(1, q." + column + " / 50) / 2";
        int decimals = quantile.histogram().decimals();
        return decimals == 0
                ? "(" + middle + ")::numeric AS " + column
                : "round((" + middle + ")::numeric / 1e" + decimals + ", " + decimals + ") AS " + column;
    }
}
