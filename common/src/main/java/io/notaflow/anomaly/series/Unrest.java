package io.notaflow.anomaly.series;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How large errors have been lately, compared with what they usually are. */
final class Unrest {
    private static final double HORIZON = 20;
    private static final double CAP = 8;
    private static final double USUAL_HORIZON = 2_000;
    /** Keeps the quotient sensible where there are hardly any errors. */
    private static final double SOFTENING = 0.02;

    private final Tail tail = new Tail();
    private double lately;
    private double usually;

    /** The surprise of the errors with this one among them, all in units of the usual error. */
    double surprise(double size, long seen, double weight) {
        double capped = Math.min(size, CAP);
        lately += Gain.of(HORIZON, seen) * (capped - lately);
        double ratio = (lately + SOFTENING) / (usually + SOFTENING);
        usually += Gain.of(USUAL_HORIZON, seen) * (capped - usually);
        double surprise = tail.surprise(ratio);
        tail.add(ratio, weight);
        return surprise;
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(lately);
        out.writeDouble(usually);
        tail.write(out);
    }

    void read(DataInput in) throws IOException {
        lately = in.readDouble();
        usually = in.readDouble();
        tail.read(in);
    }
}
