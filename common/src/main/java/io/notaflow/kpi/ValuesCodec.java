package io.notaflow.kpi;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Spread;
import io.notaflow.domain.kpi.Sums;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;

/**
 * The binary form of values, on the wire and in saved state: a set bit per sum that is not 0, then those; measures that did not exist
 * when it was written are 0. Every version ever released stays readable (a file of it lies with the tests).
 */
public final class ValuesCodec {
    static final int VERSION = 1;

    private static final Measure[] MEASURES = Measure.values();
    private static final int LONG_BITS = 62;

    private ValuesCodec() {}

    /** The values as bytes. */
    public static byte[] bytes(CellValues values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        try {
            write(values, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The values that were written as these bytes. */
    public static CellValues values(byte[] bytes) {
        try {
            return read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the values of a cell", e);
        }
    }

    /** Writes values. */
    public static void write(CellValues values, DataOutput target) throws IOException {
        CompactOutput out = new CompactOutput(target);
        out.unsigned(VERSION);
        sums(values.sums(), out);
        spread(values.tickets(), out);
        spread(values.latencies(), out);
        spread(values.cancellationDelays(), out);
        byte[] recipients = values.recipients().bytes();
        out.block(recipients == null ? new byte[0] : recipients);
    }

    /** Reads values. */
    public static CellValues read(DataInput source) throws IOException {
        CompactInput in = new CompactInput(source);
        long version = in.unsigned();
        if (version != VERSION) {
            throw new IllegalStateException("Cannot read the values of a cell: version " + version
                    + " (expected: at most " + VERSION + "). They were written by a newer NotaFlow.");
        }
        CellValues values = new CellValues();
        sums(in, values.sums());
        spread(in, values.tickets());
        spread(in, values.latencies());
        spread(in, values.cancellationDelays());
        byte[] recipients = in.block();
        if (recipients.length > 0) {
            values.recipients().addBytes(recipients);
        }
        return values;
    }

    static void sums(Sums sums, CompactOutput out) throws IOException {
        long present = 0;
        long large = 0;
        for (Measure measure : MEASURES) {
            if (!sums.isZero(measure)) {
                present |= 1L << measure.code();
                if (sums.exact(measure).bitLength() > LONG_BITS) {
                    large |= 1L << measure.code();
                }
            }
        }
        out.unsigned(present);
        out.unsigned(large);
        for (Measure measure : MEASURES) {
            if ((large >> measure.code() & 1) == 1) {
                out.block(sums.exact(measure).toByteArray());
            } else if ((present >> measure.code() & 1) == 1) {
                out.signed(sums.exact(measure).longValue());
            }
        }
    }

    static void sums(CompactInput in, Sums sums) throws IOException {
        long present = in.unsigned();
        long large = in.unsigned();
        if (present >>> MEASURES.length != 0) {
            throw new IllegalStateException(
                    "Cannot read figures with measures of a newer NotaFlow (known: " + MEASURES.length + ")");
        }
        for (Measure measure : MEASURES) {
            if ((large >> measure.code() & 1) == 1) {
                sums.add(measure, new BigInteger(in.block()));
            } else if ((present >> measure.code() & 1) == 1) {
                sums.add(measure, in.signed());
            }
        }
    }

    private static void spread(Spread spread, CompactOutput out) throws IOException {
        out.unsigned(spread.size());
        long before = 0;
        for (int i = 0; i < spread.size(); i++) {
            out.unsigned(spread.bucketAt(i) - before);
            out.signed(spread.countAt(i));
            before = spread.bucketAt(i);
        }
    }

    private static void spread(CompactInput in, Spread spread) throws IOException {
        long size = in.unsigned();
        long bucket = 0;
        for (long i = 0; i < size; i++) {
            bucket += in.unsigned();
            spread.addCount(bucket, in.signed());
        }
    }
}
