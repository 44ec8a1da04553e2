package io.notaflow.anomaly.series;

/**
 * The ways of being surprising, each measured against its own history: one odd value, values off their baseline, unrest
 * over a dozen and over fifty values, one value repeated.
 */
final class Views {
    private static final double CAP = 8;
    private static final double SHORT = 12;
    private static final double LONG = 50;
    private static final double USUAL_HORIZON = 2_000;
    private static final double SOFTENING = 0.02;
    /** After a surprise of this size sizes count little as history for a while. */
    private static final double UPSET = 2.8;

    private static final int AFTERMATH = 100;
    private static final double WEIGHT_AFTER = 0.2;
    private static final double LARGEST_OF_REPETITION = 3;
    private static final double ABOVE_HISTORY = 4;

    private final Tail oddValue = new Tail();
    private final Tail offBaseline = new Tail();
    private final Tail shortUnrest = new Tail();
    private final Tail longUnrest = new Tail();
    private final Tail repeated = new Tail();
    private final RecentMedian recent = new RecentMedian();
    private double unrest;
    private double unrestLong;
    private double usualUnrest;
    private double previous = Double.NaN;
    private double run;
    private int sinceUpset = AFTERMATH;

    /** The greatest surprise of all views: −log10 of a probability. */
    double surprise(double size, double far, double value, long seen) {
        double capped = Math.min(size, CAP);
        unrest += Gain.of(SHORT, seen) * (capped - unrest);
        unrestLong += Gain.of(LONG, seen) * (capped - unrestLong);
        double median = Math.abs(recent.add(far));
        double ratio = (unrest + SOFTENING) / (usualUnrest + SOFTENING);
        double ratioLong = (unrestLong + SOFTENING) / (usualUnrest + SOFTENING);
        usualUnrest += Gain.of(USUAL_HORIZON, seen) * (capped - usualUnrest);
        double weight = sinceUpset < AFTERMATH ? WEIGHT_AFTER : 1;
        double surprise = Math.max(
                Math.max(surprise(oddValue, size, weight), surprise(offBaseline, median, weight)),
                Math.max(surprise(shortUnrest, ratio, weight), surprise(longUnrest, ratioLong, weight)));
        surprise = Math.min(Math.max(surprise, repetition(value)), Math.log10((double) seen) + ABOVE_HISTORY);
        sinceUpset = surprise > UPSET && sinceUpset >= AFTERMATH ? 0 : Math.min(AFTERMATH, sinceUpset + 1);
        return surprise;
    }

    private static double surprise(Tail tail, double size, double weight) {
        double surprise = tail.surprise(size);
        tail.add(size, weight);
        return surprise;
    }

    private double repetition(double value) {
        if (value == previous) {
            run++;
        } else {
            if (run > 0) {
                repeated.add(run, 1);
            }
            run = 1;
            previous = value;
        }
        return Math.min(repeated.surprise(run), LARGEST_OF_REPETITION);
    }
}
