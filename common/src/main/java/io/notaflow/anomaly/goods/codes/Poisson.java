package io.notaflow.anomaly.goods.codes;

/** How likely chance makes so many. */
final class Poisson {
    private Poisson() {}

    /** Probability of at least {@code count} when {@code mean} are expected, for small means. */
    static double atLeast(int count, double mean) {
        double term = Math.exp(-mean);
        double below = 0;
        for (int i = 0; i < count; i++) {
            below += term;
            term *= mean / (i + 1);
        }
        double tail = 0;
        for (int i = count; term > tail * 1e-9 && i < count + 200; i++) {
            tail += term;
            term *= mean / (i + 1);
        }
        return below > 0.5 ? tail : 1 - below;
    }
}
