package io.notaflow.anomaly.sequence;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.sequence.Notes.Note;
import io.notaflow.anomaly.text.Words;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.domain.AccessKey;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * NUMBERING_ORDER: in normal emission (tpEmis 1), a number smaller than one that was issued more than 24 h before; of an invoice that
 * comes late also a number larger than one issued more than 24 h after it.
 *
 * <p>Memory: per model and series the largest number of each of the last 26 hours and of all before, and the smallest of each of the last
 * 35 days: about 1.5 kB. Times are compared by whole hours, so that an hour's difference can go unnoticed, never the reverse.
 */
final class NumberingOrderDetector implements Detector<Fact> {
    private static final Duration APART = Duration.ofHours(24);
    private static final Duration DAYS = Duration.ofDays(35);
    private static final int NORMAL = 1;

    @Override
    public String name() {
        return "order";
    }

    @Override
    public void observe(Fact fact, Scene scene) {
        if (fact.kind() != FactKind.ISSUED || fact.accessKey().emissionType() != NORMAL) {
            return;
        }
        AccessKey key = fact.accessKey();
        SeriesName series = SeriesName.of(key);
        if (scene.late()) {
            smallerLater(fact, series, scene);
        } else {
            largerEarlier(fact, series, scene);
            keep(fact, series, scene);
        }
    }

    /** Notes hold the number as cents and the stamp of the key as mark. */
    private static void largerEarlier(Fact fact, SeriesName series, Scene scene) {
        Instant before = fact.at().minus(APART);
        Notes largest = Notes.of(scene.memory().get("max/" + series.local()));
        largest.where(note -> note.at().plus(1, ChronoUnit.HOURS).isBefore(before)).stream()
                .max(Comparator.comparing(Note::cents))
                .filter(note -> note.cents() > fact.accessKey().number())
                .ifPresent(note -> report(fact, note, series, scene));
    }

    private static void smallerLater(Fact fact, SeriesName series, Scene scene) {
        Instant after = fact.at().plus(APART);
        Notes smallest = Notes.of(scene.memory().get("min/" + series.local()));
        smallest.where(note -> note.at().isAfter(after)).stream()
                .min(Comparator.comparing(Note::cents))
                .filter(note -> note.cents() < fact.accessKey().number())
                .ifPresent(note -> report(fact, note, series, scene));
    }

    private static void keep(Fact fact, SeriesName series, Scene scene) {
        AccessKey key = fact.accessKey();
        Instant hour = fact.at().truncatedTo(ChronoUnit.HOURS);
        Notes largest = Notes.of(scene.memory().get("max/" + series.local()));
        boolean larger =
                largest.where(note -> note.at().equals(hour)).stream().allMatch(note -> note.cents() < key.number());
        if (larger) {
            largest.remove(hour.toString());
            fold(largest, hour);
            largest.add(new Note(hour, hour.toString(), key.number(), KeyStamp.of(key)), Integer.MAX_VALUE);
            scene.memory().put("max/" + series.local(), largest.bytes());
        }
        Instant day = fact.at().truncatedTo(ChronoUnit.DAYS);
        Notes smallest = Notes.of(scene.memory().get("min/" + series.local()));
        boolean smaller =
                smallest.where(note -> note.at().equals(day)).stream().allMatch(note -> note.cents() > key.number());
        if (smaller) {
            smallest.remove(day.toString());
            smallest.forgetBefore(fact.at(), DAYS);
            smallest.add(new Note(day, day.toString(), key.number(), KeyStamp.of(key)), Integer.MAX_VALUE);
            scene.memory().put("min/" + series.local(), smallest.bytes());
        }
    }

    /** Of all hours longer ago than 26 only the largest number is kept. */
    private static void fold(Notes largest, Instant hour) {
        List<Note> old =
                largest.where(note -> note.at().isBefore(hour.minus(APART).minus(2, ChronoUnit.HOURS)));
        old.stream().max(Comparator.comparing(Note::cents)).ifPresent(most -> old.stream()
                .filter(note -> !note.equals(most))
                .forEach(note -> largest.remove(note.key())));
    }

    private static void report(Fact fact, Note other, SeriesName series, Scene scene) {
        int number = fact.accessKey().number();
        int otherNumber = (int) other.cents();
        Duration apart = Duration.between(other.at(), fact.at()).abs();
        Instant start = fact.at().isBefore(other.at()) ? fact.at() : other.at();
        Instant end = fact.at().isBefore(other.at()) ? other.at() : fact.at();
        BigDecimal hours =
                BigDecimal.valueOf(apart.toSeconds()).divide(BigDecimal.valueOf(3600), 1, RoundingMode.HALF_UP);
        boolean smaller = number < otherNumber;
        scene.report(new Found(AnomalyKind.NUMBERING_ORDER, series.subject(), String.valueOf(number))
                .open(
                        Severity.MEDIUM,
                        new Window(start, end),
                        new Measured(
                                1,
                                hours,
                                BigDecimal.valueOf(APART.toHours()),
                                fact.invoice().brl()),
                        Evidence.of(fact.key(), KeyStamp.key(other.mark(), series, otherNumber)),
                        new Explanation(
                                "Número %d emitido cerca de %s %s do %d."
                                        .formatted(
                                                number,
                                                Words.PT.length(apart),
                                                smaller ? "depois" : "antes",
                                                otherNumber),
                                "Number %d was issued about %s %s number %d."
                                        .formatted(
                                                number,
                                                Words.EN.length(apart),
                                                smaller ? "after" : "before",
                                                otherNumber)),
                        scene));
    }
}
