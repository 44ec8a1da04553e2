package io.notaflow.anomaly.profile;

/** How likely counts are of which the share is known only as well as the past tells it (beta-binomial distribution). */
final class Chance {
    private static final double NEGLIGIBLE = 1e-12;

    private Chance() {}

    /**
     * The chance that at least {@code part} of {@code all} are, each with the given share on average, when the variance of the number is
     * {@code spread} times that of a binomial count, above 1.
     */
    static double ofAtLeast(long part, long all, double share, double spread) {
        if (part <= 0) {
            return 1;
        }
        double weight = Math.max(1, (all - 1) / (spread - 1) - 1);
        double a = share * weight;
        double b = (1 - share) * weight;
        double logarithm = 0;
        for (long i = 0; i < all; i++) {
            logarithm += Math.log((b + i) / (weight + i));
        }
        for (long k = 0; k < part; k++) {
            logarithm += Math.log(step(k, all, a, b));
        }
        double first = Math.exp(logarithm);
        double term = 1;
        double sum = 1;
        for (long k = part; k < all && term > NEGLIGIBLE * sum; k++) {
            term *= step(k, all, a, b);
            sum += term;
        }
        return Math.min(1, first * sum);
    }

    /** By how much k + 1 of all are more likely than k. */
    private static double step(long k, long all, double a, double b) {
        return (all - k) / (k + 1.0) * (a + k) / (b + (all - k - 1));
    }
}
