package io.notaflow.anomaly.goods;

import io.notaflow.anomaly.goods.codes.DayUses;
import io.notaflow.anomaly.goods.price.DayPrices;
import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What an issuer did with a product on a day that is not over.
 *
 * @param uf code of the issuer's state
 * @param prices of what was sold
 * @param uses codes of all of it
 */
record OpenDay(int uf, DayPrices prices, DayUses uses) {
    private static final int VERSION = 1;

    static OpenDay begin(int uf, ProductMemory known) {
        return new OpenDay(uf, DayPrices.begin(known.prices()), DayUses.begin(known.practice()));
    }

    static OpenDay read(byte[] bytes) {
        DataInputStream source = new DataInputStream(new ByteArrayInputStream(bytes));
        CompactInput in = new CompactInput(source);
        try {
            long version = in.unsigned();
            if (version != VERSION) {
                throw new IllegalStateException("Cannot read an open day of goods: version " + version);
            }
            return new OpenDay((int) in.unsigned(), DayPrices.read(source, in), DayUses.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read an open day of goods", e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        DataOutputStream target = new DataOutputStream(bytes);
        CompactOutput out = new CompactOutput(target);
        try {
            out.unsigned(VERSION);
            out.unsigned(uf);
            prices.write(target, out);
            uses.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
