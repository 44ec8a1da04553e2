package io.notaflow.anomaly.profile;

import java.util.function.LongToDoubleFunction;

/**
 * How likely counts are beside one that was seen, summed up exactly, also where counts are small and most of them are 0.
 *
 * @param below chance of fewer
 * @param there chance of as many
 * @param above chance of more
 * @param cubes sum of the cubes of the chances of each count
 */
record CountOdds(double below, double there, double above, double cubes) {
    private static final double NEGLIGIBLE = 1e-18;
    private static final double LEAST_MEAN = 1e-6;

    /** The chance of as many or more. */
    double atLeast() {
        return there + above;
    }

    /** A count of that mean and variance: negative binomial, or Poisson where the variance is not above the mean. */
    static CountOdds ofCount(long count, double mean, double variance) {
        double expected = Math.max(LEAST_MEAN, mean);
        double more = (variance - expected) / (expected * expected);
        long mode = (long) Math.max(0, expected - (more > 0 ? more * expected : 0));
        LongToDoubleFunction step = more <= 0
                ? k -> expected / (k + 1)
                : k -> (1 + more * k) / (k + 1) * (expected / (1 + more * expected));
        return of(count, mode, Long.MAX_VALUE, step);
    }

    /** A part of all with that share on average; {@code spread}: variance of such parts over that of a binomial count. Beta-binomial. */
    static CountOdds ofPart(long part, long all, double share, double spread) {
        double p = Math.max(LEAST_MEAN, Math.min(1 - LEAST_MEAN, share));
        double weight = all <= spread ? 0.5 : Math.max(0.5, (all - 1) / Math.max(NEGLIGIBLE, spread - 1) - 1);
        double a = p * weight;
        double b = (1 - p) * weight;
        LongToDoubleFunction step = k -> (all - k) / (k + 1.0) * ((a + k) / (b + (all - k - 1)));
        return of(part, Math.min(all, (long) (all * p)), all, step);
    }

    /** {@code step}: by how much k + 1 is more likely than k. */
    private static CountOdds of(long count, long start, long most, LongToDoubleFunction step) {
        double below = 0;
        double there = 0;
        double above = 0;
        double cubes = 0;
        double term = 1;
        for (long k = start; term > NEGLIGIBLE; k++) {
            below += k < count ? term : 0;
            there += k == count ? term : 0;
            above += k > count ? term : 0;
            cubes += term * term * term;
            term = k < most ? term * step.applyAsDouble(k) : 0;
        }
        term = 1;
        for (long k = start - 1; k >= 0 && term > NEGLIGIBLE; k--) {
            term /= step.applyAsDouble(k);
            below += k < count ? term : 0;
            there += k == count ? term : 0;
            above += k > count ? term : 0;
            cubes += term * term * term;
        }
        double all = below + there + above;
        return new CountOdds(below / all, there / all, above / all, cubes / (all * all * all));
    }
}
