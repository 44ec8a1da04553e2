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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * SPLIT_PURCHASE: within 24 h an issuer sells a recipient at least three times, each time below a limit, together for at least the limit.
 * Not where that is their habit: three or more sales a day on two other days of the last 30.
 *
 * <p>Memory: 60 bytes per sale below the limit to a known recipient for 24 h; per pair 10 bytes a day of such a habit, for 30 days.
 */
final class SplitPurchaseDetector implements Detector<Fact> {
    private static final Duration SPAN = Duration.ofHours(24);
    private static final Duration HABIT = Duration.ofDays(30);
    private static final int FEWEST = 3;
    private static final int HABITUAL = 2;
    private static final int MOST = 60;

    private final Map<Integer, BigDecimal> limits;

    SplitPurchaseDetector(Map<Integer, BigDecimal> limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "split";
    }

    @Override
    public void observe(Fact fact, Scene scene) {
        if ((fact.kind() != FactKind.ISSUED && fact.kind() != FactKind.CANCELLED)
                || !fact.invoice().sale()) {
            return;
        }
        Traits traits = fact.invoice();
        BigDecimal limit = limits.get(fact.accessKey().model());
        if (limit == null || traits.recipient() == null) {
            return;
        }
        long cents = limit.movePointRight(2).longValue();
        if (traits.total() >= cents) {
            return;
        }
        String pair = "24h/" + traits.recipient();
        Notes sales = Notes.of(scene.memory().get(pair));
        if (fact.kind() == FactKind.CANCELLED) {
            if (sales.remove(fact.key())) {
                scene.memory().put(pair, sales.bytes());
            }
            return;
        }
        if (scene.late()) {
            return;
        }
        sales.forgetBefore(fact.at(), SPAN);
        if (sales.isEmpty()) {
            scene.remind(fact.at().plus(SPAN).plusSeconds(1), pair);
        }
        sales.add(new Note(fact.at(), fact.key(), traits.total(), 0), MOST);
        scene.memory().put(pair, sales.bytes());
        if (sales.all().size() >= FEWEST) {
            judge(traits.recipient(), cents, sales.all(), scene);
        }
    }

    private static void judge(String recipient, long cents, List<Note> sales, Scene scene) {
        String name = "habit/" + recipient;
        Notes days = Notes.of(scene.memory().get(name));
        days.forgetBefore(scene.now(), HABIT);
        LocalDate today = sales.get(sales.size() - 1)
                .at()
                .atOffset(ZoneOffset.ofHours(-3))
                .toLocalDate();
        LocalDate first = sales.get(0).at().atOffset(ZoneOffset.ofHours(-3)).toLocalDate();
        List<Note> others = days.where(
                day -> !day.key().equals(today.toString()) && !day.key().equals(first.toString()));
        days.add(new Note(sales.get(sales.size() - 1).at(), today.toString(), 0, 0), HABITUAL + 2);
        scene.memory().put(name, days.bytes());
        scene.remind(scene.now().plus(HABIT).plusSeconds(1), name);
        long sum = sales.stream().mapToLong(Note::cents).sum();
        if (sum >= cents && others.size() < HABITUAL) {
            report(recipient, cents, sum, sales, scene);
        }
    }

    private static void report(String recipient, long cents, long sum, List<Note> sales, Scene scene) {
        BigDecimal limit = BigDecimal.valueOf(cents, 2);
        BigDecimal total = BigDecimal.valueOf(sum, 2);
        String day =
                sales.get(0).at().atOffset(ZoneOffset.ofHours(-3)).toLocalDate().toString();
        scene.report(new Found(AnomalyKind.SPLIT_PURCHASE, Subject.ofPair(scene.subject(), recipient), day)
                .open(
                        Severity.MEDIUM,
                        new Window(
                                sales.get(0).at(), sales.get(sales.size() - 1).at()),
                        new Measured(1, total, limit, total),
                        Evidence.of(sales.stream().map(Note::key).toList()),
                        new Explanation(
                                "%d notas ao mesmo destinatário em 24 h, cada uma abaixo de %s, somam %s."
                                        .formatted(sales.size(), Words.PT.brl(limit), Words.PT.brl(total)),
                                "%d invoices to one recipient within 24 h, each below %s, add up to %s."
                                        .formatted(sales.size(), Words.EN.brl(limit), Words.EN.brl(total))),
                        scene));
    }

    @Override
    public void remind(String name, Scene scene) {
        Notes notes = Notes.of(scene.memory().get(name));
        notes.forgetBefore(scene.now(), name.startsWith("habit/") ? HABIT : SPAN);
        if (notes.isEmpty()) {
            scene.memory().remove(name);
        } else {
            scene.memory().put(name, notes.bytes());
            if (name.startsWith("24h/")) {
                scene.remind(notes.all().get(0).at().plus(SPAN).plusSeconds(1), name);
            }
        }
    }
}
