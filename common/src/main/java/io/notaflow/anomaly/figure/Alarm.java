package io.notaflow.anomaly.figure;

/**
 * A value of a series beside its course.
 *
 * @param area whose series
 * @param figure which one
 * @param stray how far
 */
record Alarm(String area, Figure figure, Stray stray) {
    private static final double LEANING = 1;

    /** Whether it strays by a deviation or more to the same side in the same figure. */
    boolean leansLike(Alarm other) {
        return figure == other.figure && stray.hour() * Math.signum(other.stray.hour()) >= LEANING;
    }
}
