package io.notaflow.anomaly.timeline;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;

/** The binary form of what waits, in saved state. */
final class EntryCodec<T extends Told> {
    private static final int FACT = 1;
    private static final int REMINDER = 2;

    private final TellingCodec<T> codec;

    EntryCodec(TellingCodec<T> codec) {
        this.codec = codec;
    }

    byte[] bytes(Entry<T> entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        DataOutputStream target = new DataOutputStream(bytes);
        CompactOutput out = new CompactOutput(target);
        try {
            T told = entry.told();
            out.unsigned(told == null ? REMINDER : FACT);
            out.instant(entry.tellAt());
            if (told == null) {
                out.instant(entry.at());
                out.text(entry.detector());
                out.text(entry.name());
            } else {
                codec.write(told, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Entry<T> entry(byte[] bytes) {
        DataInputStream source = new DataInputStream(new ByteArrayInputStream(bytes));
        CompactInput in = new CompactInput(source);
        try {
            boolean reminds = in.unsigned() == REMINDER;
            Instant tellAt = instant(in);
            return reminds
                    ? new Entry<>(tellAt, instant(in), null, in.requiredText(), in.requiredText())
                    : Entry.of(codec.read(source), tellAt);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what waits for a detector", e);
        }
    }

    private static Instant instant(CompactInput in) throws IOException {
        return Objects.requireNonNull(in.instant(), "entries have times");
    }
}
