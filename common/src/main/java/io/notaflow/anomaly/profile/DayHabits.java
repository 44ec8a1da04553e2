package io.notaflow.anomaly.profile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** What an issuer usually does in a day: at most 550 bytes. */
final class DayHabits {
    /** In version 1 the spread of cancellations was told otherwise: it is learned anew. */
    private static final int VERSION = 3;

    private static final long NONE = Long.MIN_VALUE;

    private final CancelHabit cancelling = new CancelHabit();
    private final Weekdays weekdays = new Weekdays();
    private final MainGroup group = new MainGroup();
    private long last = NONE;
    private long episodeBegan = NONE;
    private long episodeWent = NONE;

    CancelHabit cancelling() {
        return cancelling;
    }

    Weekdays weekdays() {
        return weekdays;
    }

    MainGroup group() {
        return group;
    }

    boolean isNew() {
        return last == NONE;
    }

    /** The last day something was issued, in days since 1970. */
    long last() {
        return last;
    }

    void closed(long day) {
        last = Math.max(last, day);
    }

    /** The first day of the episode of cancellations that this day belongs to: at most {@code gap} days after its last. */
    long episode(long day, int gap) {
        if (episodeWent == NONE || day - episodeWent > gap) {
            episodeBegan = day;
        }
        episodeWent = day;
        return episodeBegan;
    }

    static DayHabits read(byte @Nullable [] bytes) {
        DayHabits habits = new DayHabits();
        if (bytes == null) {
            return habits;
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readByte();
            if (version < 1 || version > VERSION) {
                throw new IllegalStateException("Cannot read the days of an issuer: version " + version);
            }
            habits.cancelling.read(in, version);
            habits.weekdays.read(in);
            habits.group.read(in);
            habits.last = in.readLong();
            habits.episodeBegan = in.readLong();
            habits.episodeWent = in.readLong();
            return habits;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the days of an issuer", e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(400);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            cancelling.write(out);
            weekdays.write(out);
            group.write(out);
            out.writeLong(last);
            out.writeLong(episodeBegan);
            out.writeLong(episodeWent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
