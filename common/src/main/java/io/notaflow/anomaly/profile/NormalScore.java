package io.notaflow.anomaly.profile;

import java.util.function.LongToDoubleFunction;

/**
 * How far out a count lies, in deviations of the normal distribution that has as much beyond it: Φ⁻¹ of P(X &lt; x) + P(X = x) / 2, exactly, also where
 * counts are small and most of them are 0.
 *
 * @param stray deviations, at most 8 either way
 * @param freedom what its square is on average when nothing is odd: 1 − Σ P(X = k)³, next to nothing where one count is nearly certain
 */
public record NormalScore(double stray, double freedom) {
    /** Of what cannot be judged. */
    static final NormalScore NONE = new NormalScore(0, 0);

    private static final double MOST = 8;
    private static final double NEGLIGIBLE = 1e-18;
    private static final double LEAST_MEAN = 1e-6;

    /** A count of that mean and variance: negative binomial, or Poisson where the variance is not above the mean. */
    static NormalScore ofCount(long count, double mean, double variance) {
        double expected = Math.max(LEAST_MEAN, mean);
        double more = (variance - expected) / (expected * expected);
        long mode = (long) Math.max(0, expected - (more > 0 ? more * expected : 0));
        LongToDoubleFunction step = more <= 0
                ? k -> expected / (k + 1)
                : k -> (1 + more * k) / (k + 1) * (expected / (1 + more * expected));
        return of(count, mode, Long.MAX_VALUE, step);
    }

    /** A part of all with that share on average; {@code spread}: variance of such parts over that of a binomial count. Beta-binomial. */
    static NormalScore ofPart(long part, long all, double share, double spread) {
        if (all <= 0) {
            return NONE;
        }
        double p = Math.max(LEAST_MEAN, Math.min(1 - LEAST_MEAN, share));
        double weight = all <= spread ? 0.5 : Math.max(0.5, (all - 1) / Math.max(NEGLIGIBLE, spread - 1) - 1);
        double a = p * weight;
        double b = (1 - p) * weight;
        LongToDoubleFunction step = k -> (all - k) / (k + 1.0) * ((a + k) / (b + (all - k - 1)));
        return of(part, Math.min(all, (long) (all * p)), all, step);
    }

    /** The same when it is one of Student's t with that many degrees of freedom (Wallace 1959). */
    NormalScore ofStudent(double degrees) {
        double nu = Math.max(1, degrees);
        double normal = (8 * nu + 1) / (8 * nu + 3) * Math.sqrt(nu * Math.log1p(stray * stray / nu));
        return new NormalScore(Math.copySign(Math.min(MOST, normal), stray), freedom);
    }

    /** {@code step}: by how much k + 1 is more likely than k. */
    private static NormalScore of(long count, long start, long most, LongToDoubleFunction step) {
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
        double tail = (Math.min(below, above) + there / 2) / all;
        double stray = Math.min(MOST, quantile(tail));
        return new NormalScore(below < above ? -stray : stray, Math.max(0, 1 - cubes / (all * all * all)));
    }

    /** Deviations beyond which that share of a normal distribution lies, up to one half (Abramowitz and Stegun 26.2.23, within 0.0005). */
    private static double quantile(double tail) {
        double t = Math.sqrt(-2 * Math.log(Math.max(Double.MIN_NORMAL, Math.min(0.5, tail))));
        double above = 2.515517 + t * (0.802853 + t * 0.010328);
        return Math.max(0, t - above / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
    }
}
