package io.notaflow.anomaly.series;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The usual distance between two points in time, learned from the time stamps. */
final class Rhythm {
    private static final double HORIZON = 50;
    private static final double DEFAULT_MILLIS = 3_600_000;

    private long last;
    private long steps;
    private double stepMillis = DEFAULT_MILLIS;

    /** Times which do not advance teach nothing. */
    void advance(long millis, boolean first) {
        double passed = (double) millis - last;
        last = millis;
        if (first || passed <= 0) {
            return;
        }
        steps++;
        stepMillis = steps == 1
                ? passed
                : stepMillis * Math.exp(Gain.of(HORIZON, steps) * Gain.clip(Math.log(passed / stepMillis), 1));
    }

    double stepMillis() {
        return stepMillis;
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(last);
        out.writeLong(steps);
        out.writeDouble(stepMillis);
    }

    void read(DataInput in) throws IOException {
        last = in.readLong();
        steps = in.readLong();
        stepMillis = in.readDouble();
    }
}
