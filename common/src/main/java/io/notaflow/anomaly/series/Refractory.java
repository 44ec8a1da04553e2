package io.notaflow.anomaly.series;

/** One alarm for one episode: after a surprise only a clearly greater one is told in full for a while. */
final class Refractory {
    private static final int POINTS = 300;
    private static final double CLEARLY = 0.3;
    private static final double TOLD = 0.4;

    private double told;
    private int since = POINTS;

    /** The surprise as told: all of it, or two fifths. */
    double tell(double surprise) {
        since = Math.min(POINTS, since + 1);
        double held = since < POINTS ? told + CLEARLY : 0;
        if (surprise <= held) {
            return TOLD * surprise;
        }
        told = surprise;
        since = 0;
        return surprise;
    }
}
