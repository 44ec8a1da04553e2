package io.notaflow.anomaly.profile;

import io.notaflow.anomaly.fact.Line;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import io.notaflow.domain.AccessKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sums of what an issuer issued on a day of its local time: at most 330 bytes. */
final class OpenDay {
    private static final int VERSION = 1;
    private static final int EVIDENCE = 3;
    private static final int BITS = 512;
    private static final int MOST_GROUPS = 8;
    private static final int NORMAL = 1;
    private static final int NIGHT_ENDS = 6;
    private static final int NIGHT_BEGINS = 22;

    final ZoneOffset offset;
    int issued;
    long cents;
    long discountCents;
    int cancelled;
    int contingency;
    int night;
    int identified;
    final BitSet recipients = new BitSet(BITS);
    final TreeMap<String, Long> groups = new TreeMap<>();
    final Largest largest = new Largest(EVIDENCE);

    /** {@code offset}: of the issuer's local time. */
    OpenDay(ZoneOffset offset) {
        this.offset = offset;
    }

    void add(Traits traits, AccessKey key) {
        issued++;
        cents += traits.total();
        discountCents += traits.discount();
        contingency += key.emissionType() == NORMAL ? 0 : 1;
        int hour = traits.issuedLocally().getHour();
        night += hour < NIGHT_ENDS || hour >= NIGHT_BEGINS ? 1 : 0;
        if (traits.recipient() != null) {
            identified++;
            recipients.set(Math.floorMod((traits.recipient().hashCode() * 0x9E3779B9) >>> 7, BITS));
        }
        String group = group(traits, key.model());
        if (group != null && (groups.size() < MOST_GROUPS || groups.containsKey(group))) {
            groups.merge(group, 1L, Long::sum);
        }
        largest.add(traits.total(), key.value());
    }

    /** Model and chapter of the goods of which most money's worth is sold. */
    private static @Nullable String group(Traits traits, int model) {
        Line main = null;
        for (Line line : traits.lines()) {
            if (line.ncm().length() >= 2 && (main == null || line.value() > main.value())) {
                main = line;
            }
        }
        return main == null ? null : model + "/" + main.ncm().substring(0, 2);
    }

    /** Different recipients, estimated from how many of the bits are set (linear counting), up to 3,500. */
    double differentRecipients() {
        double free = Math.max(0.5, BITS - recipients.cardinality());
        return Math.min(identified, BITS * Math.log(BITS / free));
    }

    /** Of {@link #differentRecipients} when there are that many (Whang, Vander-Zanden, Taylor 1990). */
    static double countingVariance(double recipients) {
        double load = recipients / BITS;
        return BITS * (Math.expm1(load) - load);
    }

    static OpenDay read(byte[] bytes) {
        CompactInput in = new CompactInput(new DataInputStream(new ByteArrayInputStream(bytes)));
        try {
            long version = in.unsigned();
            if (version != VERSION) {
                throw new IllegalStateException("Cannot read the open day of an issuer: version " + version);
            }
            OpenDay day = new OpenDay(ZoneOffset.ofTotalSeconds((int) in.signed()));
            day.issued = (int) in.signed();
            day.cents = in.signed();
            day.discountCents = in.signed();
            day.cancelled = (int) in.signed();
            day.contingency = (int) in.signed();
            day.night = (int) in.signed();
            day.identified = (int) in.signed();
            day.recipients.or(BitSet.valueOf(in.block()));
            int size = (int) in.unsigned();
            for (int i = 0; i < size; i++) {
                day.groups.put(in.requiredText(), in.signed());
            }
            day.largest.read(in);
            return day;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the open day of an issuer", e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        CompactOutput out = new CompactOutput(new DataOutputStream(bytes));
        try {
            out.unsigned(VERSION);
            out.signed(offset.getTotalSeconds());
            out.signed(issued);
            out.signed(cents);
            out.signed(discountCents);
            out.signed(cancelled);
            out.signed(contingency);
            out.signed(night);
            out.signed(identified);
            out.block(recipients.toByteArray());
            out.unsigned(groups.size());
            for (var group : groups.entrySet()) {
                out.text(group.getKey());
                out.signed(group.getValue());
            }
            largest.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
