package io.notaflow.anomaly.series;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The ways of being surprising, each measured against its own history: one odd value, values off their baseline, unrest
 * over a score of values, one value repeated.
 */
final class Views {
    /** So many values after a surprise the size of an alarm count little as history. */
    private static final int AFTERMATH = 100;

    private static final double WEIGHT_AFTER = 0.1;
    /** A history of n values cannot tell more than one in 10,000 × n. */
    private static final double BEYOND_HISTORY = 4;

    private final TwoSided oddValue = new TwoSided();
    private final TwoSided offBaseline = new TwoSided();
    private final Unrest unrest = new Unrest();
    private final Repetition repetition = new Repetition();
    private final RecentMedian recent = new RecentMedian();
    private int sinceUpset = AFTERMATH;

    /**
     * The greatest surprise of all views: −log10 of a probability.
     *
     * @param error value minus forecast, in units of the usual error there
     * @param distance value minus baseline, in units of the usual distance
     */
    double surprise(double error, double distance, double value, long seen) {
        double weight = sinceUpset < AFTERMATH ? WEIGHT_AFTER : 1;
        double most = oddValue.surprise(error, weight);
        most = Math.max(most, offBaseline.surprise(recent.add(distance), weight));
        most = Math.max(most, unrest.surprise(Math.abs(error), seen, weight));
        most = Math.max(most, repetition.surprise(value));
        most = Math.min(most, Math.log10((double) seen) + BEYOND_HISTORY);
        sinceUpset = most > SeriesDetector.SURPRISE_AT_ALARM && sinceUpset >= AFTERMATH
                ? 0
                : Math.min(AFTERMATH, sinceUpset + 1);
        return most;
    }

    void write(DataOutput out) throws IOException {
        oddValue.write(out);
        offBaseline.write(out);
        unrest.write(out);
        repetition.write(out);
        recent.write(out);
        out.writeInt(sinceUpset);
    }

    void read(DataInput in) throws IOException {
        oddValue.read(in);
        offBaseline.read(in);
        unrest.read(in);
        repetition.read(in);
        recent.read(in);
        sinceUpset = in.readInt();
    }
}
