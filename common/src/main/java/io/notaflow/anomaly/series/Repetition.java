package io.notaflow.anomaly.series;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How long one and the same value has come again and again, compared with former runs: a stuck sensor. */
final class Repetition {
    private static final double LARGEST = 3;

    private final Tail runs = new Tail();
    private double previous = Double.NaN;
    private int run;

    /** At most 3: a run is told once, however long it grows. */
    double surprise(double value) {
        if (value == previous) {
            run++;
        } else {
            if (run > 0) {
                runs.add(run, 1);
            }
            run = 1;
            previous = value;
        }
        return Math.min(LARGEST, runs.surprise(run));
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(previous);
        out.writeInt(run);
        runs.write(out);
    }

    void read(DataInput in) throws IOException {
        previous = in.readDouble();
        run = in.readInt();
        runs.read(in);
    }
}
