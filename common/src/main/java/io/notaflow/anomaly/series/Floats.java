package io.notaflow.anomaly.series;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Arrays of floats in bytes: those which are not zero, each with the distance from the one before. */
final class Floats {
    private Floats() {}

    static void write(float[] values, DataOutput out) throws IOException {
        CompactOutput compact = new CompactOutput(out);
        int count = 0;
        for (float value : values) {
            count += value == 0 ? 0 : 1;
        }
        compact.unsigned(count);
        int last = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                compact.unsigned(i - last);
                out.writeFloat(values[i]);
                last = i;
            }
        }
    }

    static void read(float[] values, DataInput in) throws IOException {
        CompactInput compact = new CompactInput(in);
        long count = compact.unsigned();
        int at = 0;
        for (long i = 0; i < count; i++) {
            at += (int) compact.unsigned();
            values[at] = in.readFloat();
        }
    }

    static void write(double[] values, DataOutput out) throws IOException {
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    static void read(double[] values, DataInput in) throws IOException {
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
    }
}
