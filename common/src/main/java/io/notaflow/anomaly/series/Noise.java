package io.notaflow.anomaly.series;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The usual size of what no forecast explains: mostly of late, partly of the long run. */
final class Noise {
    private static final double LATE_HORIZON = 60;
    private static final double LONG_HORIZON = 2_000;
    private static final double LATE_SHARE = 0.8;
    private static final double CAP = 6;
    private static final int FREELY = 20;

    private double late;
    private double longRun;

    /** Mean absolute error, in units of the series. */
    double size() {
        return LATE_SHARE * late + (1 - LATE_SHARE) * longRun;
    }

    void learn(double error, double scale, long seen) {
        double capped = seen < FREELY ? error : Math.min(error, CAP * scale);
        late += Gain.of(LATE_HORIZON, seen) * (capped - late);
        longRun += Gain.of(LONG_HORIZON, seen) * (capped - longRun);
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(late);
        out.writeDouble(longRun);
    }

    void read(DataInput in) throws IOException {
        late = in.readDouble();
        longRun = in.readDouble();
    }
}
