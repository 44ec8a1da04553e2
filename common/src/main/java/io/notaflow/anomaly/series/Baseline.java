package io.notaflow.anomaly.series;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What a series returns to, seen one way (its level, its day, its week), how far from it the series has been lately, and
 * three forecasts from that: as far as the last value, as the last few, as the last many.
 */
final class Baseline {
    static final int FORECASTS = 3;

    private static final double FEW = 0.2;
    private static final double MANY = 0.03;
    private static final double ERROR_HORIZON = 500;
    private static final double LEAN_HORIZON = 30;
    private static final double CATCHING_UP = 0.1;

    private double offset;
    private double at;
    private double error;
    private double lean;
    private final double[] distance = new double[FORECASTS];
    private final double[] errors = new double[FORECASTS];

    /** Sets where the baseline stands for the next point. */
    void stand(double usual) {
        at = usual + offset;
    }

    double at() {
        return at;
    }

    double offset() {
        return offset;
    }

    /** Mean distance of the values from the baseline. */
    double error() {
        return error;
    }

    double forecast(int which) {
        return at + distance[which];
    }

    /** Mean distance of the values from a forecast. */
    double error(int which) {
        return errors[which];
    }

    /** Errors beyond the bound and distances beyond the limit count as these: one giant value teaches little. */
    void learn(double value, long seen, double bound, double limit) {
        double gain = Gain.of(ERROR_HORIZON, seen);
        for (int i = 0; i < FORECASTS; i++) {
            errors[i] += gain * (Math.min(bound, Math.abs(value - forecast(i))) - errors[i]);
        }
        double far = value - at;
        error += gain * (Math.min(limit, Math.abs(far)) - error);
        distance[0] = far;
        distance[1] += Gain.of(1 / FEW, seen) * (far - distance[1]);
        distance[2] += Gain.of(1 / MANY, seen) * (Gain.clip(far, limit) - distance[2]);
    }

    /** Follows for good when nearly all of the last values lie far on one side. */
    void follow(double value, long seen, double spread) {
        double far = value - at;
        lean += Gain.of(LEAN_HORIZON, seen) * (Gain.clip(far / (2 * spread), 1) - lean);
        offset += CATCHING_UP * Math.max(0, 2 * Math.abs(lean) - 1) * far;
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(offset);
        out.writeDouble(error);
        out.writeDouble(lean);
        Floats.write(distance, out);
        Floats.write(errors, out);
    }

    void read(DataInput in) throws IOException {
        offset = in.readDouble();
        error = in.readDouble();
        lean = in.readDouble();
        Floats.read(distance, in);
        Floats.read(errors, in);
    }
}
