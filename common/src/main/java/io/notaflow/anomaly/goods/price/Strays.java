package io.notaflow.anomaly.goods.price;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Sums of what items stray from a level, in ln price; 16 bytes. */
final class Strays {
    private int count;
    private float sum;
    private float squares;
    private long cents;

    void add(double stray, long value) {
        count++;
        sum += (float) stray;
        squares += (float) (stray * stray);
        cents += value;
    }

    int count() {
        return count;
    }

    /** Value of the items, cents. */
    long cents() {
        return cents;
    }

    double mean() {
        return count == 0 ? 0 : sum / count;
    }

    /** Sum of squares about the mean. */
    double scatter() {
        return count == 0 ? 0 : Math.max(0, squares - sum * (double) sum / count);
    }

    /** All of both. */
    Strays with(Strays other) {
        Strays both = new Strays();
        both.count = count + other.count;
        both.sum = sum + other.sum;
        both.squares = squares + other.squares;
        both.cents = cents + other.cents;
        return both;
    }

    void write(DataOutput target, CompactOutput out) throws IOException {
        out.unsigned(count);
        if (count > 0) {
            target.writeFloat(sum);
            target.writeFloat(squares);
            out.signed(cents);
        }
    }

    static Strays read(DataInput source, CompactInput in) throws IOException {
        Strays strays = new Strays();
        strays.count = (int) in.unsigned();
        if (strays.count > 0) {
            strays.sum = source.readFloat();
            strays.squares = source.readFloat();
            strays.cents = in.signed();
        }
        return strays;
    }
}
