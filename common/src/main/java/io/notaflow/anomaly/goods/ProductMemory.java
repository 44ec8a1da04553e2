package io.notaflow.anomaly.goods;

import io.notaflow.anomaly.goods.codes.Practice;
import io.notaflow.anomaly.goods.price.PriceModel;
import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What is known of a product of an issuer: its usual prices and codes, and the last day it was seen.
 *
 * <p>100 bytes with one article and one combination, 1,400 at most.
 */
record ProductMemory(PriceModel prices, Practice practice, long last) {
    private static final int VERSION = 1;

    static ProductMemory seenOn(long day) {
        return new ProductMemory(new PriceModel(), new Practice(), day);
    }

    ProductMemory on(long day) {
        return new ProductMemory(prices, practice, Math.max(last, day));
    }

    static ProductMemory read(byte[] bytes) {
        DataInputStream source = new DataInputStream(new ByteArrayInputStream(bytes));
        CompactInput in = new CompactInput(source);
        try {
            long version = in.unsigned();
            if (version != VERSION) {
                throw new IllegalStateException("Cannot read what is known of a product: version " + version);
            }
            long last = in.signed();
            return new ProductMemory(PriceModel.read(source, in), Practice.read(in), last);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what is known of a product", e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        DataOutputStream target = new DataOutputStream(bytes);
        CompactOutput out = new CompactOutput(target);
        try {
            out.unsigned(VERSION);
            out.signed(last);
            prices.write(target, out);
            practice.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
