package io.notaflow.anomaly.series;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How rare a departure is among those to its own side: what often jumps up may never have dropped. */
final class TwoSided {
    private final Tail above = new Tail();
    private final Tail below = new Tail();

    /** The surprise of a departure, which then becomes history. */
    double surprise(double departure, double weight) {
        double up = Math.max(0, departure);
        double down = Math.max(0, -departure);
        double surprise = Math.max(above.surprise(up), below.surprise(down));
        above.add(up, weight);
        below.add(down, weight);
        return surprise;
    }

    void write(DataOutput out) throws IOException {
        above.write(out);
        below.write(out);
    }

    void read(DataInput in) throws IOException {
        above.read(in);
        below.read(in);
    }
}
