package io.notaflow.anomaly.profile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** What an issuer usually does in each hour of the week, its mean invoice, and its last 24 hours: 1.9 kB. */
final class Habits {
    static final int HOURS_OF_WEEK = 168;
    /** Values of an hour of the week before it is known. */
    static final int HISTORY = 4;
    /** No history longer than this is filled with hours without invoices. */
    static final int LONGEST_SILENCE = 4 * HOURS_OF_WEEK;

    private static final int DAY = 24;
    private static final int VERSION = 3;
    private static final long NONE = Long.MIN_VALUE;

    private final Season counts;
    private final Season values;
    private final Ticket ticket;
    private final int[] issued = new int[DAY];
    private final int[] contingency = new int[DAY];
    private long last = NONE;

    private Habits(Season counts, Season values, Ticket ticket) {
        this.counts = counts;
        this.values = values;
        this.ticket = ticket;
    }

    Season counts() {
        return counts;
    }

    /** Of BRL. */
    Season values() {
        return values;
    }

    /**
     * By how many deviations the mean invoice of an hour lies above what it usually is in that hour of the week; 0 while that is unknown.
     */
    double strayOfTicket(long hour, long count, double brl) {
        return ticket.strays(usualTicket(hour), count, brl);
    }

    private double usualTicket(long hour) {
        int slot = slot(hour);
        return counts.seen(slot) >= HISTORY && counts.expected(slot) >= 1
                ? values.expected(slot) / counts.expected(slot)
                : 0;
    }

    /** Learns the hours since the last one learned, in which nothing was issued. */
    void passTo(long hour) {
        if (last != NONE) {
            for (long silent = Math.max(last + 1, hour - LONGEST_SILENCE); silent < hour; silent++) {
                learn(silent, 0, 0, 0, 0);
            }
        }
    }

    /**
     * Learns an hour, counted in hours of local time since 1970; {@code offlineBefore} invoices were issued off line in earlier hours and
     * count in the share of contingency alone.
     */
    void learn(long hour, long count, double brl, long inContingency, long offlineBefore) {
        ticket.learn(usualTicket(hour), count, brl);
        counts.learn(slot(hour), (double) count);
        values.learn(slot(hour), brl);
        issued[Math.floorMod(hour, DAY)] = (int) Math.min(count + offlineBefore, Integer.MAX_VALUE);
        contingency[Math.floorMod(hour, DAY)] = (int) Math.min(inContingency + offlineBefore, Integer.MAX_VALUE);
        last = hour;
    }

    /** Invoices of the last 24 hours learned. */
    long issuedInADay() {
        return sum(issued);
    }

    /** Those of them in contingency. */
    long contingencyInADay() {
        return sum(contingency);
    }

    /** 1970 began on a Thursday; slot 0 is Thursday's midnight. */
    static int slot(long hour) {
        return (int) Math.floorMod(hour, (long) HOURS_OF_WEEK);
    }

    private static long sum(int[] hours) {
        long sum = 0;
        for (int hour : hours) {
            sum += hour;
        }
        return sum;
    }

    static Habits read(byte @Nullable [] bytes) {
        if (bytes == null) {
            return new Habits(new Season(HOURS_OF_WEEK), new Season(HOURS_OF_WEEK), new Ticket());
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readByte();
            if (version < 1 || version > VERSION) {
                throw new IllegalStateException("Cannot read the habits of an issuer: version " + version);
            }
            Habits habits = new Habits(Season.read(in, version), Season.read(in, version), Ticket.read(in, version));
            for (int i = 0; i < DAY; i++) {
                habits.issued[i] = in.readInt();
                habits.contingency[i] = in.readInt();
            }
            habits.last = in.readLong();
            return habits;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the habits of an issuer", e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2_000);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            counts.write(out);
            values.write(out);
            ticket.write(out);
            for (int i = 0; i < DAY; i++) {
                out.writeInt(issued[i]);
                out.writeInt(contingency[i]);
            }
            out.writeLong(last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
