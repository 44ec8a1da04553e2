package io.notaflow.anomaly.profile;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums up what an issuer issues by the day of its local time, says CANCEL_RATE, and tells its peers how the day compares with the same day
 * of the weeks before. An invoice and its cancellation belong to the day of issue. A day is closed at 06:00 UTC of the second day after
 * it, everywhere at once: at least 24 hours after its end, the longest usual term of cancellation, as far west as UTC−6. Until
 * then late facts count, too; what comes later is left out (a cancellation that late is a LATE_CANCEL).
 *
 * <p>Peers are told of days on which at least 5 invoices are usual, whatever they came to, after three weeks of history, see {@link Weekdays}.
 *
 * <p>Memory: two or three {@link OpenDay}s with up to 20 keys of cancelled invoices each, 0.3 to 1.3 kB a day; {@link DayHabits}, 550 bytes.
 * Everything is removed after 60 days without an invoice. Reminders: one a day, and one for the silence.
 */
public final class DaysDetector implements Detector<Fact> {
    private static final String HABITS = "habits";
    private static final String DAY = "day/";
    private static final String CANCELLED = "cancelled/";
    private static final String SILENCE = "silence";
    private static final Duration CLOSES_AFTER = Duration.ofHours(2 * 24 + 6);
    private static final int SILENT_DAYS = 60;
    private static final int MOST_KEYS = 20;
    private static final int WEEK = 7;
    private static final int FEWEST = 5;

    @Override
    public String name() {
        return "days";
    }

    @Override
    public void observe(Fact fact, Scene scene) {
        if (fact.kind() != FactKind.ISSUED && fact.kind() != FactKind.CANCELLED) {
            return;
        }
        Traits traits = fact.invoice();
        long date = traits.issuedLocally().toLocalDate().toEpochDay();
        if (!scene.now().isBefore(closing(date))) {
            return;
        }
        byte[] before = scene.memory().get(DAY + date);
        if (before == null) {
            scene.remind(closing(date), DAY + date);
        }
        OpenDay day = before == null ? new OpenDay(traits.offset()) : OpenDay.read(before);
        if (fact.kind() == FactKind.ISSUED) {
            day.add(traits, fact.accessKey());
        } else {
            cancel(day, date, fact, scene);
        }
        scene.memory().put(DAY + date, day.bytes());
    }

    private static void cancel(OpenDay day, long date, Fact fact, Scene scene) {
        day.cancelled++;
        Largest keys = keys(scene.memory().get(CANCELLED + date));
        keys.add(fact.invoice().total(), fact.key());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            keys.write(new CompactOutput(new DataOutputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        scene.memory().put(CANCELLED + date, bytes.toByteArray());
    }

    private static Largest keys(byte @Nullable [] bytes) {
        Largest keys = new Largest(MOST_KEYS);
        if (bytes != null) {
            try {
                keys.read(new CompactInput(new DataInputStream(new ByteArrayInputStream(bytes))));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the cancelled keys of an issuer", e);
            }
        }
        return keys;
    }

    @Override
    public void remind(String name, Scene scene) {
        if (name.equals(SILENCE)) {
            forget(scene);
        } else {
            close(Long.parseLong(name.substring(DAY.length())), scene);
        }
    }

    private static void close(long date, Scene scene) {
        byte[] sums = scene.memory().get(DAY + date);
        List<String> keys = keys(scene.memory().get(CANCELLED + date)).keys();
        scene.memory().remove(DAY + date);
        scene.memory().remove(CANCELLED + date);
        OpenDay day = sums == null ? null : OpenDay.read(sums);
        if (day == null || day.issued <= 0) {
            return;
        }
        DayHabits habits = DayHabits.read(scene.memory().get(HABITS));
        if (habits.isNew()) {
            scene.remind(closing(date + SILENT_DAYS), SILENCE);
        }
        CancelRate.judge(day, date, keys, habits, scene);
        habits.cancelling().learn(day.cancelled, day.issued);
        habits.group().learn(day.groups);
        tellPeers(day, date, habits, scene);
        habits.closed(date);
        scene.memory().put(HABITS, habits.bytes());
    }

    private static void tellPeers(OpenDay day, long date, DayHabits habits, Scene scene) {
        int weekday = (int) Math.floorMod(date, (long) WEEK);
        DayFigures figures = DayFigures.of(day, habits.weekdays(), weekday, start(date, day.offset));
        if (habits.weekdays().isKnown(weekday)
                && figures.usualInvoices() >= FEWEST
                && !habits.group().name().isEmpty()) {
            scene.sum(figures.summary(habits.group().name(), scene.subject(), closing(date), day.largest.keys()));
        }
        habits.weekdays().learn(weekday, day);
    }

    private static void forget(Scene scene) {
        DayHabits habits = DayHabits.read(scene.memory().get(HABITS));
        Instant silent = closing(habits.last() + SILENT_DAYS);
        if (scene.now().isBefore(silent)) {
            scene.remind(silent, SILENCE);
        } else {
            scene.memory().remove(HABITS);
        }
    }

    static Instant start(long date, ZoneOffset offset) {
        return LocalDate.ofEpochDay(date).atStartOfDay().toInstant(offset);
    }

    private static Instant closing(long date) {
        return start(date, ZoneOffset.UTC).plus(CLOSES_AFTER);
    }
}
