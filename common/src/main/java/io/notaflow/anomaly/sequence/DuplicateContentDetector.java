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

/**
 * DUPLICATE_CONTENT: two invoices of one issuer to one known recipient with the same total and the same ordered items within 10 min,
 * under different numbers, neither cancelled. Resolved when one of them is.
 *
 * <p>Memory: 80 bytes an invoice for 10 min; 100 bytes per doubled invoice for 30 days.
 */
final class DuplicateContentDetector implements Detector<Fact> {
    private static final Duration NEAR = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST = 20;
    private static final Explanation CANCELLED =
            new Explanation("Uma das duas notas foi cancelada.", "One of the two invoices was cancelled.");

    @Override
    public String name() {
        return "double";
    }

    @Override
    public void observe(Fact fact, Scene scene) {
        if (fact.kind() == FactKind.ISSUED) {
            issued(fact, scene);
        } else if (fact.kind() == FactKind.CANCELLED) {
            cancelled(fact, scene);
        }
    }

    private static void issued(Fact fact, Scene scene) {
        Traits traits = fact.invoice();
        if (traits.recipient() == null) {
            return;
        }
        String content = content(traits);
        Notes recent = Notes.of(scene.memory().get(content));
        if (recent.isEmpty()) {
            scene.remind(fact.at().plus(NEAR).plusSeconds(1), content);
        }
        for (Note other : recent.all()) {
            boolean near = Duration.between(other.at(), fact.at()).abs().compareTo(NEAR) <= 0;
            if (near && !sameNumber(other.key(), fact.key())) {
                report(fact, other, scene);
                break;
            }
        }
        recent.add(new Note(fact.at(), fact.key(), traits.total(), 0), MOST);
        scene.memory().put(content, recent.bytes());
    }

    private static void report(Fact fact, Note other, Scene scene) {
        Traits traits = fact.invoice();
        Found found = found(fact.key(), other.key());
        remember(fact.key(), fact.key(), other, scene);
        remember(other.key(), fact.key(), other, scene);
        long apart = Duration.between(other.at(), fact.at()).abs().toSeconds();
        scene.report(found.open(
                Severity.MEDIUM,
                new Window(other.at(), fact.at()),
                new Measured(1, BigDecimal.valueOf(apart), BigDecimal.valueOf(NEAR.toSeconds()), traits.brl()),
                Evidence.of(other.key(), fact.key()),
                new Explanation(
                        "Mesmo destinatário, mesmos itens e mesmo valor (%s) em duas notas, com %d s de diferença."
                                .formatted(Words.PT.brl(traits.total()), apart),
                        "Same recipient, same items and same total (%s) in two invoices, %d s apart."
                                .formatted(Words.EN.brl(traits.total()), apart)),
                scene));
    }

    private static void remember(String key, String later, Note earlier, Scene scene) {
        Notes pair = new Notes();
        pair.add(new Note(earlier.at(), later, 0, 0), 2);
        pair.add(new Note(earlier.at().minusSeconds(1), earlier.key(), 0, 0), 2);
        scene.memory().put("pair/" + key, pair.bytes());
        scene.remind(earlier.at().plus(KEPT), "pair/" + key);
    }

    private static void cancelled(Fact fact, Scene scene) {
        Notes recent = Notes.of(scene.memory().get(content(fact.invoice())));
        if (recent.remove(fact.key())) {
            scene.memory().put(content(fact.invoice()), recent.bytes());
        }
        Notes pair = Notes.of(scene.memory().get("pair/" + fact.key()));
        if (!pair.isEmpty()) {
            Note earlier = pair.all().get(0);
            Note later = pair.all().get(1);
            scene.report(
                    found(later.key(), earlier.key()).resolved(new Window(later.at(), fact.at()), CANCELLED, scene));
            scene.memory().remove("pair/" + fact.key());
        }
    }

    private static Found found(String later, String earlier) {
        return new Found(
                AnomalyKind.DUPLICATE_CONTENT, Subject.ofInvoice(later, later.substring(6, 20), null), earlier);
    }

    @Override
    public void remind(String name, Scene scene) {
        if (name.startsWith("pair/")) {
            scene.memory().remove(name);
            return;
        }
        Notes recent = Notes.of(scene.memory().get(name));
        recent.forgetBefore(scene.now(), NEAR);
        if (recent.isEmpty()) {
            scene.memory().remove(name);
        } else {
            scene.memory().put(name, recent.bytes());
            scene.remind(
                    recent.all().get(recent.all().size() - 1).at().plus(NEAR).plusSeconds(1), name);
        }
    }

    private static String content(Traits traits) {
        return Long.toHexString(traits.goods()) + '/' + traits.total() + '/' + traits.recipient();
    }

    private static boolean sameNumber(String one, String other) {
        return one.substring(20, 34).equals(other.substring(20, 34));
    }
}
