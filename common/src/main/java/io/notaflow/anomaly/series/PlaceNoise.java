package io.notaflow.anomaly.series;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** At which times of day forecasts are usually worse than elsewhere, and by which factor; never below 1. */
final class PlaceNoise {
    private static final double KEPT = 0.75;
    private static final double BELIEF = 5;
    private static final double CAP = 20;
    private static final double HORIZON = 2_000;

    private static final long DAY_MILLIS = 86_400_000;
    private static final long PLACE_MILLIS = 900_000;
    private static final int PLACES = (int) (DAY_MILLIS / PLACE_MILLIS);

    private final float[] sizes = new float[PLACES];
    private final float[] weights = new float[PLACES];
    private double mean = 1;

    double factor(long millis) {
        int place = place(millis);
        return Math.max(1, (sizes[place] + BELIEF) / (weights[place] + BELIEF));
    }

    /** Takes the size of an error in units of the usual one. */
    void learn(long millis, double size, double stepMillis, long seen) {
        int place = place(millis);
        double kept = Math.pow(KEPT, Math.min(1, stepMillis / PLACE_MILLIS));
        double capped = Math.min(size, CAP);
        sizes[place] = (float) (sizes[place] * kept + capped);
        weights[place] = (float) (weights[place] * kept + mean);
        mean += Gain.of(HORIZON, seen) * (capped - mean);
    }

    private static int place(long millis) {
        return (int) (Math.floorMod(millis, DAY_MILLIS) / PLACE_MILLIS);
    }

    void write(DataOutput out) throws IOException {
        Floats.write(sizes, out);
        Floats.write(weights, out);
        out.writeDouble(mean);
    }

    void read(DataInput in) throws IOException {
        Floats.read(sizes, in);
        Floats.read(weights, in);
        mean = in.readDouble();
    }
}
