package io.notaflow.local.reconcile.batch;

import io.notaflow.domain.kpi.Histogram;
import io.notaflow.domain.kpi.Sign;
import io.notaflow.domain.kpi.Spread;
import io.notaflow.domain.kpi.Sums;
import java.util.EnumMap;
import java.util.Map;

/** Everything additive in one cell: a sum per measure, and how often which value; about 600 bytes. Not thread-safe. */
public final class CellFigures {
    private static final Spread EMPTY = new Spread();

    private final Sums sums = new Sums();
    private final Map<Histogram, Spread> spreads = new EnumMap<>(Histogram.class);

    public Sums sums() {
        return sums;
    }

    /** To be read only. */
    public Spread spread(Histogram of) {
        return spreads.getOrDefault(of, EMPTY);
    }

    /** Counts a value. */
    public void spread(Histogram of, long value) {
        changing(of).add(value, Sign.PLUS);
    }

    /** Adds to the count of a bucket. */
    public void addCount(Histogram of, long bucket, long count) {
        changing(of).addCount(bucket, count);
    }

    /** Adds all of {@code other}, or takes it off. */
    public void add(CellFigures other, Sign sign) {
        sums.add(other.sums, sign);
        other.spreads.forEach((of, spread) -> changing(of).add(spread, sign));
    }

    private Spread changing(Histogram of) {
        return spreads.computeIfAbsent(of, key -> new Spread());
    }
}
