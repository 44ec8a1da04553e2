package io.notaflow.anomaly.figure;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which areas have series, and up to when they were followed. */
final class Areas {
    private final SortedSet<String> names = new TreeSet<>();
    private Instant hour = Instant.EPOCH;

    /** Names, in order. */
    SortedSet<String> names() {
        return names;
    }

    /** End of the newest hour. */
    Instant hour() {
        return hour;
    }

    void turnTo(Instant end) {
        hour = end;
    }

    static Areas read(byte @Nullable [] bytes) {
        Areas areas = new Areas();
        if (bytes == null) {
            return areas;
        }
        CompactInput in = new CompactInput(new DataInputStream(new ByteArrayInputStream(bytes)));
        try {
            areas.hour = Instant.ofEpochSecond(in.signed());
            int size = (int) in.unsigned();
            for (int i = 0; i < size; i++) {
                areas.names.add(in.requiredText());
            }
            return areas;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read which areas have series", e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        CompactOutput out = new CompactOutput(new DataOutputStream(bytes));
        try {
            out.signed(hour.getEpochSecond());
            out.unsigned(names.size());
            for (String name : names) {
                out.text(name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
