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
import java.time.Instant;
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
            String survivor = Objects.requireNonNull(fact.other());
            List<String> broken = ofReplaced(fact, survivor);
            if (scene.memory().get("s/" + survivor) == null && offline(survivor)) {
                wait(fact, survivor, scene);
                return;
            }
            broken.addAll(ofBoth(fact, survivor, scene));
            report(
                    fact.key(),
                    survivor,
                    fact.invoice().issuedAt(),
                    fact.at(),
                    fact.invoice().brl(),
                    broken,
                    scene);
        }
    }

    private static boolean isKey(@Nullable String other) {
        return other != null && AccessKey.isWellFormed(other);
    }

    private static boolean offline(String key) {
        return new AccessKey(key).emissionType() == OFFLINE;
    }

    private static List<String> ofReplaced(Fact fact, String survivor) {
        List<String> broken = new ArrayList<>();
        if (fact.accessKey().emissionType() != NORMAL) {
            broken.add("tpEmis≠1");
        }
        if (!offline(survivor)) {
            broken.add("chNFeRef tpEmis≠9");
        }
        if (Duration.between(fact.invoice().issuedAt(), fact.at()).compareTo(TERM) > 0) {
            broken.add("> 168 h");
        }
        return broken;
    }

    private static List<String> ofBoth(Fact fact, String survivor, Scene scene) {
        List<String> broken = new ArrayList<>();
        Notes known = Notes.of(scene.memory().get("s/" + survivor));
        if (!known.isEmpty()) {
            Note other = known.all().get(0);
            Duration apart =
                    Duration.between(fact.invoice().issuedAt(), other.at()).abs();
            if (apart.compareTo(APART) > 0) {
                broken.add("> 2 h");
            }
            if (other.cents() != fact.invoice().total()) {
                broken.add("vNF");
            }
            if (other.mark() != content(fact.invoice())) {
                broken.add("dest, vICMS, det[1]");
            }
        }
        return broken;
    }

    /** What the two must have in common beside the total. */
    private static long content(Traits traits) {
        return Objects.hash(traits.recipient(), traits.icms(), traits.firstItem());
    }

    private static void wait(Fact fact, String survivor, Scene scene) {
        Notes waiting = new Notes();
        waiting.add(
                new Note(fact.invoice().issuedAt(), fact.key(), fact.invoice().total(), content(fact.invoice())), 3);
        waiting.add(new Note(fact.at(), survivor, 0, 0), 3);
        scene.memory().put("w/" + fact.key(), waiting.bytes());
        scene.remind(fact.at().plus(WAIT), "w/" + fact.key());
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
        Note replaced = waiting.all().get(0);
        Note cancelled = waiting.all().get(1);
        List<String> broken = new ArrayList<>();
        Notes known = Notes.of(scene.memory().get("s/" + cancelled.key()));
        if (known.isEmpty()) {
            broken.add("chNFeRef");
        } else {
            Note other = known.all().get(0);
            if (Duration.between(replaced.at(), other.at()).abs().compareTo(APART) > 0) {
                broken.add("> 2 h");
            }
            if (other.cents() != replaced.cents()) {
                broken.add("vNF");
            }
            if (other.mark() != replaced.mark()) {
                broken.add("dest, vICMS, det[1]");
            }
        }
        if (Duration.between(replaced.at(), cancelled.at()).compareTo(TERM) > 0) {
            broken.add("> 168 h");
        }
        report(
                replaced.key(),
                cancelled.key(),
                replaced.at(),
                cancelled.at(),
                BigDecimal.valueOf(replaced.cents(), 2),
                broken,
                scene);
    }

    private static void report(
            String replaced,
            String survivor,
            Instant issued,
            Instant cancelled,
            BigDecimal amount,
            List<String> broken,
            Scene scene) {
        if (broken.isEmpty()) {
            return;
        }
        String rules = String.join("; ", broken);
        scene.report(
                new Found(AnomalyKind.SUBSTITUTION_ABUSE, Subject.ofInvoice(replaced, scene.subject(), null), survivor)
                        .open(
                                Severity.HIGH,
                                new Window(issued, cancelled),
                                new Measured(1, BigDecimal.valueOf(broken.size()), BigDecimal.ZERO, amount),
                                Evidence.of(replaced, survivor),
                                new Explanation(
                                        "Cancelamento por substituição contra as regras (%s).".formatted(rules),
                                        "Cancellation by substitution against its rules (%s).".formatted(rules)),
                                scene));
    }
}
