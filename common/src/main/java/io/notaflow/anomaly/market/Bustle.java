package io.notaflow.anomaly.market;

import io.notaflow.anomaly.profile.HourFigures;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many times busier than usual a market is in an hour, told by all issuers but the one that is judged. Of those that usually issue
 * little only they are known that issued something, so that what is expected of them is that of a count above zero: with usual counts m
 * and the factor f, Σ count = Σ m f / (1 − e^(−m f)). That one of the others strays must not hide the one that is judged: the factor is
 * the lesser of those with and without the one that exceeds it most.
 */
final class Bustle {
    /** Usual invoices of the others below which nothing can be told. */
    private static final double ENOUGH = 8;

    private static final double LARGEST = 10;
    private static final int HALVINGS = 24;
    private static final int NOBODY = -1;

    private Bustle() {}

    /** At least 1, beside the issuer at that place of the list; figures without history or invoices do not count. */
    static double beside(int judged, List<HourFigures> all) {
        List<HourFigures> others = IntStream.range(0, all.size())
                .filter(i -> i != judged
                        && all.get(i).expectedCount() > 0
                        && all.get(i).count() > 0)
                .mapToObj(all::get)
                .toList();
        double of = factor(NOBODY, others);
        return IntStream.range(0, others.size())
                .boxed()
                .max(Comparator.comparingDouble(
                        i -> others.get(i).count() - of * others.get(i).expectedCount()))
                .map(most -> Math.min(of, factor(most, others)))
                .orElse(1.0);
    }

    private static double factor(int left, List<HourFigures> others) {
        double counted = 0;
        double usual = 0;
        for (int i = 0; i < others.size(); i++) {
            counted += i == left ? 0 : others.get(i).count();
            usual += i == left ? 0 : others.get(i).expectedCount();
        }
        if (usual < ENOUGH) {
            return 1;
        }
        double low = 1;
        double high = LARGEST;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (expected(left, others, middle) < counted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double expected(int left, List<HourFigures> others, double factor) {
        double expected = 0;
        for (int i = 0; i < others.size(); i++) {
            double mean = others.get(i).expectedCount() * factor;
            expected += i == left ? 0 : mean / -Math.expm1(-mean);
        }
        return expected;
    }
}
