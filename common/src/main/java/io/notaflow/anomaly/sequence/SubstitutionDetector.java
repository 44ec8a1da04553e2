package io.notaflow.anomaly.sequence;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.anomaly.sequence.Notes.Note;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.domain.AccessKey;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.Window;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * SUBSTITUTION_ABUSE: a cancellation by substitution (110112) against its rules (NT 2018.004): within 168 h; the replaced NFC-e issued
 * normally, the surviving one off-line (tpEmis 9), at most 2 h apart, with the same recipient, total, ICMS and first item. The surviving
 * one is waited for during 24 h after the cancellation.
 *
 * <p>Memory: 90 bytes per off-line NFC-e for 8 days, 130 per substitution for a day.
 */
final class SubstitutionDetector implements Detector<Fact> {
    private static final Duration TERM = Duration.ofDays(7);
    private static final Duration APART = Duration.ofHours(2);
    private static final Duration WAIT = Duration.ofHours(24);
    private static final int OFFLINE = 9;
    private static final int NORMAL = 1;

    @Override
    public String name() {
        return "substitute";
    }

    @Override
    public void observe(Fact fact, Scene scene) {
        if (fact.kind() == FactKind.ISSUED && fact.accessKey().emissionType() != NORMAL) {
            Notes survivor = new Notes();
            survivor.add(new Note(fact.at(), "invoice", fact.invoice().total(), content(fact.invoice())), 1);
            scene.memory().put("s/" + fact.key(), survivor.bytes());
            scene.remind(fact.at().plus(TERM).plus(WAIT).plus(WAIT), "s/" + fact.key());
        } else if (fact.kind() == FactKind.CANCELLED && isKey(fact.other())) {
            cancelled(fact, Objects.requireNonNull(fact.other()), scene);
        }
    }

    private static void cancelled(Fact fact, String survivor, Scene scene) {
        Traits traits = fact.invoice();
        Note replaced = new Note(traits.issuedAt(), fact.key(), traits.total(), content(traits));
        Note event = new Note(fact.at(), survivor, 0, 0);
        if (scene.memory().get("s/" + survivor) == null && offline(survivor)) {
            Notes waiting = new Notes();
            waiting.add(replaced, 2);
            waiting.add(event, 2);
            scene.memory().put("w/" + fact.key(), waiting.bytes());
            scene.remind(fact.at().plus(WAIT), "w/" + fact.key());
        } else {
            judge(replaced, event, scene);
        }
    }

    private static boolean isKey(@Nullable String other) {
        return other != null && AccessKey.isWellFormed(other);
    }

    private static boolean offline(String key) {
        return new AccessKey(key).emissionType() == OFFLINE;
    }

    /** The replaced invoice, and the event that names the surviving one. */
    private static void judge(Note replaced, Note event, Scene scene) {
        List<String> broken = new ArrayList<>();
        if (new AccessKey(replaced.key()).emissionType() != NORMAL) {
            broken.add("tpEmis≠1");
        }
        if (!offline(event.key())) {
            broken.add("chNFeRef tpEmis≠9");
        }
        if (Duration.between(replaced.at(), event.at()).compareTo(TERM) > 0) {
            broken.add("> 168 h");
        }
        Notes survivor = Notes.of(scene.memory().get("s/" + event.key()));
        if (!survivor.isEmpty()) {
            broken.addAll(differences(replaced, survivor.all().get(0)));
        } else if (offline(event.key())) {
            broken.add("chNFeRef");
        }
        if (!broken.isEmpty()) {
            report(replaced, event, String.join("; ", broken), scene);
        }
    }

    private static List<String> differences(Note replaced, Note survivor) {
        List<String> broken = new ArrayList<>();
        if (Duration.between(replaced.at(), survivor.at()).abs().compareTo(APART) > 0) {
            broken.add("> 2 h");
        }
        if (survivor.cents() != replaced.cents()) {
            broken.add("vNF");
        }
        if (survivor.mark() != replaced.mark()) {
            broken.add("dest, vICMS, det[1]");
        }
        return broken;
    }

    /** What the two must have in common beside the total. */
    private static long content(Traits traits) {
        return Objects.hash(traits.recipient(), traits.icms(), traits.firstItem());
    }

    @Override
    public void remind(String name, Scene scene) {
        if (name.startsWith("s/")) {
            scene.memory().remove(name);
            return;
        }
        Notes waiting = Notes.of(scene.memory().get(name));
        scene.memory().remove(name);
        if (waiting.all().size() < 2) {
            return;
        }
        judge(waiting.all().get(0), waiting.all().get(1), scene);
    }

    private static void report(Note replaced, Note event, String rules, Scene scene) {
        BigDecimal amount = BigDecimal.valueOf(replaced.cents(), 2);
        scene.report(new Found(
                        AnomalyKind.SUBSTITUTION_ABUSE,
                        Subject.ofInvoice(replaced.key(), scene.subject(), null),
                        event.key())
                .open(
                        Severity.HIGH,
                        new Window(replaced.at(), event.at()),
                        new Measured(1, BigDecimal.valueOf(rules.split(";").length), BigDecimal.ZERO, amount),
                        Evidence.of(replaced.key(), event.key()),
                        new Explanation(
                                "Cancelamento por substituição contra as regras (%s).".formatted(rules),
                                "Cancellation by substitution against its rules (%s).".formatted(rules)),
                        scene));
    }
}
