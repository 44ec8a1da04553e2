package io.notaflow.anomaly.sequence;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.sequence.Notes.Note;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.Window;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * UNKNOWN_TO_RECIPIENT of an issuer: three or more different recipients registered within 30 days that they do not know an operation
 * (210220). One finding per series of them.
 *
 * <p>Memory: 60 bytes per such event, at most 50, for 30 days.
 */
final class UnknownOperationsDetector implements Detector<Fact> {
    private static final Duration NEAR = Duration.ofDays(30);
    private static final String EVENTS = "events";
    private static final String SERIES = "series";
    private static final int MOST = 50;
    private static final int MANY = 3;

    @Override
    public String name() {
        return "unknown";
    }

    @Override
    public void observe(Fact fact, Scene scene) {
        if (fact.kind() != FactKind.DISOWNED) {
            return;
        }
        Notes events = Notes.of(scene.memory().get(EVENTS));
        events.forgetBefore(fact.at(), NEAR);
        long recipient =
                Objects.requireNonNullElse(fact.invoice().recipient(), "").hashCode();
        events.add(new Note(fact.at(), fact.key(), fact.invoice().total(), recipient), MOST);
        scene.memory().put(EVENTS, events.bytes());
        scene.remind(fact.at().plus(NEAR).plusSeconds(1), EVENTS);
        long recipients = events.all().stream().map(Note::mark).distinct().count();
        if (recipients >= MANY) {
            report(events.all(), recipients, scene);
        } else {
            scene.memory().remove(SERIES);
        }
    }

    /** The first event of the series names it, also when it has left the 30 days. */
    private static String series(List<Note> events, Scene scene) {
        byte[] known = scene.memory().get(SERIES);
        if (known != null) {
            return new String(known, StandardCharsets.UTF_8);
        }
        String first = events.get(0).key();
        scene.memory().put(SERIES, first.getBytes(StandardCharsets.UTF_8));
        return first;
    }

    private static void report(List<Note> events, long recipients, Scene scene) {
        long cents = events.stream().mapToLong(Note::cents).sum();
        scene.report(
                new Found(AnomalyKind.UNKNOWN_TO_RECIPIENT, Subject.ofIssuer(scene.subject()), series(events, scene))
                        .open(
                                Severity.HIGH,
                                new Window(
                                        events.get(0).at(),
                                        events.get(events.size() - 1).at()),
                                new Measured(
                                        1,
                                        BigDecimal.valueOf(recipients),
                                        BigDecimal.valueOf(MANY),
                                        BigDecimal.valueOf(cents, 2)),
                                Evidence.of(events.stream().map(Note::key).toList()),
                                new Explanation(
                                        "%d destinatários diferentes desconheceram notas deste emitente em 30 dias."
                                                .formatted(recipients),
                                        "%d different recipients did not know invoices of this issuer within 30 days."
                                                .formatted(recipients)),
                                scene));
    }

    @Override
    public void remind(String name, Scene scene) {
        Notes events = Notes.of(scene.memory().get(name));
        events.forgetBefore(scene.now(), NEAR);
        if (events.isEmpty()) {
            scene.memory().remove(name);
            scene.memory().remove(SERIES);
        } else {
            scene.memory().put(name, events.bytes());
        }
    }
}
