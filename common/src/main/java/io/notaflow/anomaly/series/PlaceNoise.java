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

    private final float[] sizes;
    private final float[] weights;
    private double mean = 1;

    PlaceNoise(int places) {
        sizes = new float[places];
        weights = new float[places];
    }

    double factor(int place) {
        return Math.max(1, (sizes[place] + BELIEF) / (weights[place] + BELIEF));
    }

    void learn(int place, double size, double visitsPerDay, long seen) {
        double kept = Math.pow(KEPT, 1 / visitsPerDay);
        double capped = Math.min(size, CAP);
        sizes[place] = (float) (sizes[place] * kept + capped);
        weights[place] = (float) (weights[place] * kept + mean);
        mean += Gain.of(HORIZON, seen) * (capped - mean);
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
