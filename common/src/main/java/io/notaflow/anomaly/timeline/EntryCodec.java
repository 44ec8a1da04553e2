package io.notaflow.anomaly.timeline;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactCodec;
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
final class EntryCodec {
    private static final int FACT = 1;
    private static final int REMINDER = 2;

    private EntryCodec() {}

    static byte[] bytes(Entry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        DataOutputStream target = new DataOutputStream(bytes);
        CompactOutput out = new CompactOutput(target);
        try {
            Fact fact = entry.fact();
            out.unsigned(fact == null ? REMINDER : FACT);
            out.instant(entry.tellAt());
            if (fact == null) {
                out.instant(entry.at());
                out.text(entry.detector());
                out.text(entry.name());
            } else {
                FactCodec.write(fact, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Entry entry(byte[] bytes) {
        DataInputStream source = new DataInputStream(new ByteArrayInputStream(bytes));
        CompactInput in = new CompactInput(source);
        try {
            boolean reminds = in.unsigned() == REMINDER;
            Instant tellAt = instant(in);
            return reminds
                    ? new Entry(tellAt, instant(in), null, in.requiredText(), in.requiredText())
                    : Entry.of(FactCodec.read(source), tellAt);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what waits for a detector", e);
        }
    }

    private static Instant instant(CompactInput in) throws IOException {
        return Objects.requireNonNull(in.instant(), "entries have times");
    }
}
