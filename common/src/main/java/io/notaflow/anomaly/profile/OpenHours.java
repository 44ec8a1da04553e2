package io.notaflow.anomaly.profile;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an issuer did in the hours that are not over: 20 bytes an hour and 50 a key of evidence. */
final class OpenHours {
    /** Keys kept of an hour, those of the largest invoices. */
    static final int MOST_KEYS = 20;

    private static final int VERSION = 3;

    private final TreeMap<Long, Hour> hours = new TreeMap<>();

    /** Sums of one hour. */
    static final class Hour {
        long count;
        long cents;
        long contingency;
        /** Issued off line in earlier hours and sent in this one; in no other figure. */
        long offlineBefore;

        /** Registered in it, whenever they were issued. */
        long cancelled;

        final Largest largest = new Largest(MOST_KEYS);

        void add(long total, boolean inContingency, String key) {
            count++;
            cents += total;
            contingency += inContingency ? 1 : 0;
            largest.add(total, key);
        }
    }

    boolean has(long hour) {
        return hours.containsKey(hour);
    }

    /** The sums of an hour, to be added to; counted in hours of local time since 1970. */
    Hour of(long hour) {
        return hours.computeIfAbsent(hour, any -> new Hour());
    }

    /** The sums of an hour that is over. */
    Hour take(long hour) {
        Hour taken = hours.remove(hour);
        return taken == null ? new Hour() : taken;
    }

    static OpenHours read(byte @Nullable [] bytes) {
        OpenHours open = new OpenHours();
        if (bytes == null) {
            return open;
        }
        CompactInput in = new CompactInput(new DataInputStream(new ByteArrayInputStream(bytes)));
        try {
            long version = in.unsigned();
            if (version != VERSION) {
                throw new IllegalStateException("Cannot read the open hours of an issuer: version " + version);
            }
            int size = (int) in.unsigned();
            for (int i = 0; i < size; i++) {
                Hour hour = open.of(in.signed());
                hour.count = in.unsigned();
                hour.cents = in.signed();
                hour.contingency = in.unsigned();
                hour.offlineBefore = in.unsigned();
                hour.cancelled = in.unsigned();
                hour.largest.read(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the open hours of an issuer", e);
        }
        return open;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        CompactOutput out = new CompactOutput(new DataOutputStream(bytes));
        try {
            out.unsigned(VERSION);
            out.unsigned(hours.size());
            for (Map.Entry<Long, Hour> one : hours.entrySet()) {
                Hour hour = one.getValue();
                out.signed(one.getKey());
                out.unsigned(hour.count);
                out.signed(hour.cents);
                out.unsigned(hour.contingency);
                out.unsigned(hour.offlineBefore);
                out.unsigned(hour.cancelled);
                hour.largest.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
