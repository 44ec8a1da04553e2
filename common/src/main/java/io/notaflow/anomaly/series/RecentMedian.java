package io.notaflow.anomaly.series;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** The median of the last seven values: what three odd ones cannot move. */
final class RecentMedian {
    private static final int SIZE = 7;

    private final double[] ring = new double[SIZE];
    private int held;
    private int next;

    double add(double value) {
        ring[next] = value;
        next = (next + 1) % SIZE;
        held = Math.min(SIZE, held + 1);
        double[] sorted = Arrays.copyOf(ring, held);
        Arrays.sort(sorted);
        return 0.5 * (sorted[(held - 1) / 2] + sorted[held / 2]);
    }

    void write(DataOutput out) throws IOException {
        Floats.write(ring, out);
        out.writeInt(held);
        out.writeInt(next);
    }

    void read(DataInput in) throws IOException {
        Floats.read(ring, in);
        held = in.readInt();
        next = in.readInt();
    }
}
