package io.notaflow.anomaly.goods;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import io.notaflow.domain.anomaly.Evidence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something about an issuer's goods that goes on for a while and is one finding: what is seen again within 4 days belongs to it. 20 bytes and
 * 46 a key of evidence.
 *
 * @param first when it began
 * @param last when it was last seen
 * @param keys invoices that prove it, the first 20
 */
public record Spell(Instant first, Instant last, List<String> keys) {
    /** A weekend, and the day after it is closed. */
    public static final Duration GAP = Duration.ofDays(4);

    /** This one going on, or a new one. */
    public static Spell of(byte @Nullable [] bytes, Instant start, Instant now, Collection<String> keys) {
        if (bytes != null) {
            Spell before = read(bytes);
            if (Duration.between(before.last, start).compareTo(GAP) <= 0) {
                return new Spell(before.first, now, first(before.keys, keys));
            }
        }
        return new Spell(start, now, first(List.of(), keys));
    }

    private static List<String> first(List<String> known, Collection<String> more) {
        TreeSet<String> fresh = new TreeSet<>(more);
        known.forEach(fresh::remove);
        return Stream.concat(known.stream(), fresh.stream())
                .limit(Evidence.MOST)
                .toList();
    }

    /** Whether it is over by then. */
    public static boolean isOver(byte[] bytes, Instant now) {
        return !now.isBefore(read(bytes).last.plus(GAP));
    }

    private static Spell read(byte[] bytes) {
        CompactInput in = new CompactInput(new DataInputStream(new ByteArrayInputStream(bytes)));
        try {
            Instant first = Instant.ofEpochSecond(in.signed());
            Instant last = Instant.ofEpochSecond(in.signed());
            String[] keys = new String[(int) in.unsigned()];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = in.requiredText();
            }
            return new Spell(first, last, List.of(keys));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what goes on", e);
        }
    }

    /** As remembered. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
        CompactOutput out = new CompactOutput(new DataOutputStream(bytes));
        try {
            out.signed(first.getEpochSecond());
            out.signed(last.getEpochSecond());
            out.unsigned(keys.size());
            for (String key : keys) {
                out.text(key);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
