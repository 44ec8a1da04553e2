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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JUST_BELOW_LIMIT: among an issuer's sales of 7 days, those within 5 % below a limit L are at least 5, and more than 5 times those in
 * [0.90 L, 0.95 L). One finding as long as it goes on, from the first of those sales to the last; its evidence are those of the last 7 days.
 *
 * <p>Memory: 60 bytes per sale in [0.90 L, L) for 7 days, at most 400.
 */
final class LimitDetector implements Detector<Fact> {
    private static final Duration SPAN = Duration.ofDays(7);
    private static final int FEWEST = 5;
    private static final int TIMES = 5;
    private static final int MOST = 400;
    private static final int KEY = 44;

    private final Map<Integer, BigDecimal> limits;

    LimitDetector(Map<Integer, BigDecimal> limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "limit";
    }

    @Override
    public void observe(Fact fact, Scene scene) {
        if (fact.kind() != FactKind.ISSUED || scene.late() || !fact.invoice().sale()) {
            return;
        }
        int model = fact.accessKey().model();
        BigDecimal limit = limits.get(model);
        if (limit == null) {
            return;
        }
        Traits traits = fact.invoice();
        long cents = limit.movePointRight(2).longValue();
        if (traits.total() * 100 < cents * 90 || traits.total() >= cents) {
            return;
        }
        String name = String.valueOf(model);
        Notes near = Notes.of(scene.memory().get(name));
        near.forgetBefore(fact.at(), SPAN);
        near.add(new Note(fact.at(), fact.key(), traits.total(), 0), MOST);
        scene.memory().put(name, near.bytes());
        scene.remind(fact.at().plus(SPAN).plusSeconds(1), name);
        judge(model, cents, near, scene);
    }

    private static void judge(int model, long cents, Notes near, Scene scene) {
        List<Note> below = near.where(note -> note.cents() * 100 >= cents * 95);
        int further = near.all().size() - below.size();
        String open = "open/" + model;
        if (below.size() < FEWEST || below.size() <= TIMES * further) {
            scene.memory().remove(open);
            return;
        }
        Note since = since(scene.memory().get(open), below.get(0));
        Notes first = new Notes();
        first.add(since, 1);
        scene.memory().put(open, first.bytes());
        BigDecimal limit = BigDecimal.valueOf(cents, 2);
        scene.report(new Found(
                        AnomalyKind.JUST_BELOW_LIMIT, Subject.ofIssuer(scene.subject()), model + "/" + since.key())
                .open(
                        Severity.MEDIUM,
                        new Window(since.at(), below.get(below.size() - 1).at()),
                        new Measured(
                                1,
                                BigDecimal.valueOf(below.size()),
                                BigDecimal.valueOf((long) TIMES * further),
                                BigDecimal.valueOf(
                                        below.stream().mapToLong(Note::cents).sum(), 2)),
                        Evidence.of(below.stream().map(Note::key).toList()),
                        new Explanation(
                                "Em 7 dias, %d vendas até 5 %% abaixo do limite de %s e só %d um pouco menores."
                                        .formatted(below.size(), Words.PT.brl(limit), further),
                                "In 7 days, %d sales at most 5 %% below the limit of %s and only %d slightly smaller."
                                        .formatted(below.size(), Words.EN.brl(limit), further)),
                        scene));
    }

    /** The first sale of the finding; an earlier form remembered its key alone. */
    private static Note since(byte @Nullable [] remembered, Note first) {
        if (remembered == null) {
            return first;
        }
        return remembered.length == KEY
                ? new Note(first.at(), new String(remembered, StandardCharsets.US_ASCII), first.cents(), 0)
                : Notes.of(remembered).all().get(0);
    }

    @Override
    public void remind(String name, Scene scene) {
        Notes near = Notes.of(scene.memory().get(name));
        near.forgetBefore(scene.now(), SPAN);
        if (near.isEmpty()) {
            scene.memory().remove(name);
            scene.memory().remove("open/" + name);
        } else {
            scene.memory().put(name, near.bytes());
        }
    }
}
