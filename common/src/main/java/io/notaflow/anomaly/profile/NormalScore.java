package io.notaflow.anomaly.profile;

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

    /** Of a count that is likely like that. */
    static NormalScore of(CountOdds odds) {
        double stray = Math.min(MOST, quantile(Math.min(odds.below(), odds.above()) + odds.there() / 2));
        return new NormalScore(odds.below() < odds.above() ? -stray : stray, Math.max(0, 1 - odds.cubes()));
    }

    /** The same when it is one of Student's t with that many degrees of freedom (Wallace 1959). */
    NormalScore ofStudent(double degrees) {
        double nu = Math.max(1, degrees);
        double normal = (8 * nu + 1) / (8 * nu + 3) * Math.sqrt(nu * Math.log1p(stray * stray / nu));
        return new NormalScore(Math.copySign(Math.min(MOST, normal), stray), freedom);
    }

    /** Deviations beyond which that share of a normal distribution lies, up to one half (Abramowitz and Stegun 26.2.23, within 0.0005). */
    private static double quantile(double tail) {
        double t = Math.sqrt(-2 * Math.log(Math.max(Double.MIN_NORMAL, Math.min(0.5, tail))));
        double above = 2.515517 + t * (0.802853 + t * 0.010328);
        return Math.max(0, t - above / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
    }
}
