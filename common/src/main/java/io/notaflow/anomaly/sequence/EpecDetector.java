package io.notaflow.anomaly.sequence;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
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
import java.time.Instant;

/**
 * EPEC_NOT_REGULARISED: an EPEC (110140) whose NF-e is not authorised within 168 h (Ajuste SINIEF 07/05, clause 17-D). Resolved when it
 * comes.
 *
 * <p>Memory: 70 bytes per EPEC until the NF-e is there, at most 67 days.
 */
final class EpecDetector implements Detector<Fact> {
    private static final Duration TERM = Duration.ofDays(7);
    private static final Duration KEPT = Duration.ofDays(60);
    private static final byte[] WAITED_FOR = {1};
    private static final byte[] REPORTED = {2};

    @Override
    public String name() {
        return "epec";
    }

    @Override
    public void observe(Fact fact, Scene scene) {
        if (fact.kind() == FactKind.EPEC) {
            if (scene.memory().get("issued/" + fact.key()) == null) {
                scene.memory().put(fact.key(), WAITED_FOR);
                scene.remind(fact.at().plus(TERM), fact.key());
            }
        } else if (fact.kind() == FactKind.ISSUED && fact.accessKey().emissionType() == 4) {
            byte[] waited = scene.memory().get(fact.key());
            if (waited == null) {
                scene.memory().put("issued/" + fact.key(), WAITED_FOR);
                scene.remind(fact.at().plus(TERM), "issued/" + fact.key());
            } else {
                scene.memory().remove(fact.key());
                if (waited[0] == REPORTED[0]) {
                    scene.report(found(fact.key(), scene)
                            .resolved(
                                    Window.at(fact.at()),
                                    new Explanation(
                                            "A NF-e do EPEC foi autorizada, fora do prazo.",
                                            "The NF-e of the EPEC was authorised, after the term."),
                                    scene));
                }
            }
        }
    }

    @Override
    public void remind(String name, Scene scene) {
        byte[] waited = scene.memory().get(name);
        if (waited == null) {
            return;
        }
        if (name.startsWith("issued/") || waited[0] == REPORTED[0]) {
            scene.memory().remove(name);
            return;
        }
        Instant registered = scene.now().minus(TERM);
        scene.memory().put(name, REPORTED);
        scene.remind(scene.now().plus(KEPT), name);
        scene.report(found(name, scene)
                .open(
                        Severity.HIGH,
                        new Window(registered, scene.now()),
                        new Measured(1, BigDecimal.valueOf(TERM.toHours()), BigDecimal.valueOf(TERM.toHours()), null),
                        Evidence.of(name),
                        new Explanation(
                                "EPEC registrado há mais de 168 h sem a NF-e correspondente.",
                                "EPEC registered more than 168 h ago without its NF-e."),
                        scene));
    }

    private static Found found(String key, Scene scene) {
        return new Found(AnomalyKind.EPEC_NOT_REGULARISED, Subject.ofInvoice(key, scene.subject(), null), "");
    }
}
