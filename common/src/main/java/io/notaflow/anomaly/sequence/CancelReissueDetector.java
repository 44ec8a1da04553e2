package io.notaflow.anomaly.sequence;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.anomaly.sequence.Notes.Note;
import io.notaflow.anomaly.text.Words;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * CANCEL_REISSUE: an invoice is cancelled and within 24 h another goes to the same recipient with a total more than 5 % lower; or an
 * issuer does the like, at whatever total, five times on one of its days. A new total within 1 % is a corrected mistake.
 *
 * <p>Memory: 60 bytes per cancelled invoice for 24 h; 60 per reissued one for two days.
 */
final class CancelReissueDetector implements Detector<Fact> {
    private static final Duration NEAR = Duration.ofHours(24);
    private static final Duration KEPT = Duration.ofDays(2);
    private static final int MOST = 50;
    private static final int OFTEN = 5;
    private static final int LOWER_PERCENT = 95;

    @Override
    public String name() {
        return "reissue";
    }

    @Override
    public void observe(Fact fact, Scene scene) {
        Traits traits = fact.traits();
        boolean substituted = fact.kind() == FactKind.CANCELLED && fact.other() != null;
        if (traits == null || traits.recipient() == null || substituted) {
            return;
        }
        String name = "to/" + traits.recipient();
        Notes cancelled = Notes.of(scene.memory().get(name));
        cancelled.forgetBefore(fact.at(), NEAR);
        if (fact.kind() == FactKind.CANCELLED) {
            cancelled.add(
                    new Note(
                            fact.at(),
                            fact.key(),
                            traits.total(),
                            traits.issuedAt().getEpochSecond()),
                    MOST);
            scene.memory().put(name, cancelled.bytes());
            scene.remind(fact.at().plus(NEAR).plusSeconds(1), name);
        } else if (fact.kind() == FactKind.ISSUED && !cancelled.isEmpty()) {
            List<Note> before = cancelled.where(
                    note -> !note.at().isAfter(fact.at()) && !note.key().equals(fact.key()));
            if (!before.isEmpty()) {
                Note reissued = before.get(before.size() - 1);
                cancelled.remove(reissued.key());
                scene.memory().put(name, cancelled.bytes());
                reissued(fact, reissued, scene);
            }
        }
    }

    private static void reissued(Fact fact, Note cancelled, Scene scene) {
        Traits traits = fact.invoice();
        if (traits.total() * 100 < cancelled.cents() * LOWER_PERCENT) {
            lower(fact, cancelled, scene);
        }
        LocalDate day = traits.issuedLocally().toLocalDate();
        String name = "day/" + day;
        Notes today = Notes.of(scene.memory().get(name));
        if (today.isEmpty()) {
            scene.remind(fact.at().plus(KEPT), name);
        }
        today.add(new Note(fact.at(), fact.key(), traits.total(), 0), MOST);
        scene.memory().put(name, today.bytes());
        if (today.all().size() >= OFTEN) {
            often(day, today.all(), scene);
        }
    }

    private static void lower(Fact fact, Note cancelled, Scene scene) {
        Traits traits = fact.invoice();
        BigDecimal before = BigDecimal.valueOf(cancelled.cents(), 2);
        scene.report(new Found(
                        AnomalyKind.CANCEL_REISSUE,
                        Subject.ofInvoice(fact.key(), scene.subject(), traits.recipient()),
                        cancelled.key())
                .open(
                        Severity.MEDIUM,
                        new Window(cancelled.at(), fact.at()),
                        new Measured(1, traits.brl(), before, before.subtract(traits.brl())),
                        Evidence.of(cancelled.key(), fact.key()),
                        new Explanation(
                                "Nota de %s cancelada e, %s depois, outra de %s para o mesmo destinatário."
                                        .formatted(
                                                Words.PT.brl(before),
                                                Words.PT.length(Duration.between(cancelled.at(), fact.at())),
                                                Words.PT.brl(traits.total())),
                                "Invoice of %s cancelled and, %s later, another of %s to the same recipient."
                                        .formatted(
                                                Words.EN.brl(before),
                                                Words.EN.length(Duration.between(cancelled.at(), fact.at())),
                                                Words.EN.brl(traits.total()))),
                        scene));
    }

    private static void often(LocalDate day, List<Note> reissued, Scene scene) {
        List<String> keys = new ArrayList<>();
        reissued.forEach(note -> keys.add(note.key()));
        scene.report(new Found(AnomalyKind.CANCEL_REISSUE, Subject.ofIssuer(scene.subject()), day.toString())
                .open(
                        Severity.MEDIUM,
                        new Window(
                                reissued.get(0).at(),
                                reissued.get(reissued.size() - 1).at()),
                        new Measured(1, BigDecimal.valueOf(keys.size()), BigDecimal.valueOf(OFTEN), null),
                        Evidence.of(keys),
                        new Explanation(
                                "%d notas canceladas e reemitidas para o mesmo destinatário no mesmo dia."
                                        .formatted(keys.size()),
                                "%d invoices cancelled and reissued to the same recipient on one day."
                                        .formatted(keys.size())),
                        scene));
    }

    @Override
    public void remind(String name, Scene scene) {
        if (name.startsWith("day/")) {
            scene.memory().remove(name);
            return;
        }
        Notes cancelled = Notes.of(scene.memory().get(name));
        cancelled.forgetBefore(scene.now(), NEAR);
        if (cancelled.isEmpty()) {
            scene.memory().remove(name);
        } else {
            scene.memory().put(name, cancelled.bytes());
        }
    }
}
