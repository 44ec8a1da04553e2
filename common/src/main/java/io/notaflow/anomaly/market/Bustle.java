package io.notaflow.anomaly.market;

import io.notaflow.anomaly.profile.HourFigures;
import io.notaflow.anomaly.timeline.Summary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many times busier than usual a market is in an hour, told by sums over its issuers, which can be added up. Of those that usually issue
 * little only they are known that issued something, so that what is expected of them is that of a count above zero: with usual counts m
 * and the factor f, Σ count = Σ m f / (1 − e^(−m f)); m is summed up in classes of like size. While Σ count is less than three deviations
 * (of a variance 1.5 times its mean) above what is expected of f = 1, f is 1: few invoices tell nothing.
 */
final class Bustle {
    /** Kind of such a summary. */
    static final String KIND = "bustle";

    private static final double[] CLASSES = {0.25, 0.5, 1, 2, 4, 8, Double.POSITIVE_INFINITY};
    private static final double LARGEST = 10;
    private static final double SURE = 3;
    private static final double SPREAD = 1.5;
    private static final double NOBODY = 1e-3;
    private static final int HALVINGS = 24;
    /** The one that is judged may be the largest, so one more than are left out is remembered. */
    private static final int TOP = 3;

    private final double[] issuers = new double[CLASSES.length];
    private final double[] usual = new double[CLASSES.length];
    private final List<One> top = new ArrayList<>();
    private double counted;

    /** An issuer's hour. */
    private record One(double count, double usual) {
        double excess() {
            return count - usual;
        }
    }

    /** Figures without history or invoices do not count. */
    void add(HourFigures figures) {
        if (counts(figures)) {
            One one = new One(figures.count(), figures.expectedCount());
            move(one, 1);
            keep(one);
        }
    }

    private static boolean counts(HourFigures figures) {
        return figures.expectedCount() > 0 && figures.count() > 0;
    }

    void add(Bustle other) {
        counted += other.counted;
        for (int i = 0; i < CLASSES.length; i++) {
            issuers[i] += other.issuers[i];
            usual[i] += other.usual[i];
        }
        other.top.forEach(this::keep);
    }

    private void move(One one, int times) {
        int i = 0;
        while (one.usual() >= CLASSES[i]) {
            i++;
        }
        counted += times * one.count();
        issuers[i] += times;
        usual[i] += times * one.usual();
    }

    private void keep(One one) {
        top.add(one);
        top.sort(Comparator.comparingDouble(One::excess).reversed().thenComparingDouble(One::usual));
        if (top.size() > TOP) {
            top.remove(TOP);
        }
    }

    /**
     * At least 1, at most 10, beside that issuer, which is one of those added. That one or two of the others stray must not hide it: the least of
     * the factors with and without those that exceed their usual most.
     */
    double beside(HourFigures judged) {
        Bustle others = new Bustle();
        others.add(this);
        if (counts(judged)) {
            One one = new One(judged.count(), judged.expectedCount());
            others.move(one, -1);
            others.top.remove(one);
        }
        Bustle withoutOne = others.withoutMost();
        double least = Math.min(others.factor(), withoutOne.factor());
        return Math.min(least, withoutOne.withoutMost().factor());
    }

    /** Of all but the one that exceeds its usual most. */
    Bustle withoutMost() {
        Bustle others = new Bustle();
        others.add(this);
        if (!others.top.isEmpty()) {
            others.move(others.top.remove(0), -1);
        }
        return others;
    }

    /** At least 1, at most 10. */
    double factor() {
        return factor(SURE);
    }

    /** The same; 1 while the count is less than that many deviations above the usual one. */
    double factor(double sure) {
        double usually = expected(1);
        if (counted < usually + sure * Math.sqrt(SPREAD * usually)) {
            return 1;
        }
        double low = 1;
        double high = LARGEST;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (expected(middle) < counted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Every sum that much less; nobody is remembered. */
    void fade(double kept) {
        counted *= kept;
        for (int i = 0; i < CLASSES.length; i++) {
            issuers[i] *= kept;
            usual[i] *= kept;
        }
        top.clear();
    }

    private double expected(double factor) {
        double expected = 0;
        for (int i = 0; i < CLASSES.length; i++) {
            double mean = issuers[i] < NOBODY ? 0 : factor * usual[i] / issuers[i];
            expected += mean <= 0 ? 0 : issuers[i] * mean / -Math.expm1(-mean);
        }
        return expected;
    }

    /** As a summary of a state. */
    Summary summary(String group, String uf, Instant at) {
        return new Summary(group, uf, at, KIND, values(), "");
    }

    /** From such a summary. */
    static Bustle of(Summary summary) {
        return of(summary.values());
    }

    double[] values() {
        double[] values = new double[1 + 2 * CLASSES.length + 2 * top.size()];
        values[0] = counted;
        System.arraycopy(issuers, 0, values, 1, CLASSES.length);
        System.arraycopy(usual, 0, values, 1 + CLASSES.length, CLASSES.length);
        int place = 1 + 2 * CLASSES.length;
        for (One one : top) {
            values[place++] = one.count();
            values[place++] = one.usual();
        }
        return values;
    }

    static Bustle of(double[] values) {
        Bustle bustle = new Bustle();
        bustle.counted = values[0];
        System.arraycopy(values, 1, bustle.issuers, 0, CLASSES.length);
        System.arraycopy(values, 1 + CLASSES.length, bustle.usual, 0, CLASSES.length);
        for (int place = 1 + 2 * CLASSES.length; place < values.length; place += 2) {
            bustle.top.add(new One(values[place], values[place + 1]));
        }
        return bustle;
    }
}
