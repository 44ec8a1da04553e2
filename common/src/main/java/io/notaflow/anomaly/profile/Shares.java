package io.notaflow.anomaly.profile;

/** Shares of a count as angles, where their noise depends on the count alone (Anscombe 1948): deviation 1 / √(4 n + 2). */
final class Shares {
    private Shares() {}

    /** {@code asin √((part + 3/8) / (all + 3/4))}. */
    static double angle(double part, double all) {
        return Math.asin(Math.sqrt(Math.min(1, (part + 0.375) / (all + 0.75))));
    }

    /** The share of an angle. */
    static double share(double angle) {
        double sine = Math.sin(Math.max(0, Math.min(Math.PI / 2, angle)));
        return sine * sine;
    }
}
