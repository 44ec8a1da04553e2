package io.notaflow.anomaly.sequence;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.anomaly.text.Words;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.domain.AccessKey;
import io.notaflow.domain.Role;
import io.notaflow.domain.Uf;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Window;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * NUMBERING_GAP: numbers of a series that no invoice of any state uses and no range voids, with a later number used. Soft 24 h after that
 * later number was issued; in full after the 10th day of the month after it, the last day to ask for voiding (Ajuste SINIEF 19/16, clause
 * 16, and 07/05). Resolved when the numbers turn up.
 *
 * <p>Not for issuers of which we see only what they sell to us. Memory: one {@link Numbering} per model and series, for ever. Reminders: two a gap.
 */
final class NumberingGapDetector implements Detector<Fact> {
    private static final Duration SOFT = Duration.ofHours(24);
    private static final int LAST_DAY = 10;
    private static final int SOFT_TOLD = 1;
    private static final int FULLY_TOLD = 2;

    @Override
    public String name() {
        return "gap";
    }

    @Override
    public void observe(Fact fact, Scene scene) {
        switch (fact.kind()) {
            case SEEN, ISSUED -> used(fact, scene);
            case VOIDED -> voided(fact, scene);
            default -> {}
        }
    }

    private void used(Fact fact, Scene scene) {
        if (isPartialView(fact)) {
            return;
        }
        AccessKey key = fact.accessKey();
        SeriesName series = SeriesName.of(key);
        Numbering numbering = Numbering.of(scene.memory().get(series.local()));
        int above = nextAbove(numbering, key.number());
        int index = numbering.add(key.number(), fact.at(), KeyStamp.of(key));
        if (index < 0) {
            return;
        }
        Run run = numbering.runs().get(index);
        if (index > 0 && run.first() == key.number()) {
            scene.remind(fact.at().plus(SOFT), series.local() + '/' + run.first());
        }
        if (above >= 0) {
            revise(numbering, above, series, scene);
        }
        scene.memory().put(series.local(), numbering.bytes());
    }

    /** First number of the run above, whose gap the number is in; −1 for none. */
    private static int nextAbove(Numbering numbering, int number) {
        for (Run run : numbering.runs()) {
            if (run.first() > number) {
                return run.told() == 0 ? -1 : run.first();
            }
        }
        return -1;
    }

    /** The gap below {@code above} has become smaller, or is no more. */
    private void revise(Numbering numbering, int above, SeriesName series, Scene scene) {
        int index = numbering.runFrom(above);
        if (index >= 0) {
            List<NumberRange> missing = numbering.missingBelow(index);
            Run run = numbering.runs().get(index);
            scene.report(
                    missing.isEmpty()
                            ? resolved(series, run.first(), run.firstAt(), scene)
                            : finding(numbering, index, missing, series, scene));
        } else {
            scene.report(resolved(series, above, scene.now(), scene));
        }
    }

    private void voided(Fact fact, Scene scene) {
        VoidedNumbers voided = VoidedNumbers.of(fact);
        Numbering numbering = Numbering.of(scene.memory().get(voided.series().local()));
        numbering.addVoided(voided.range());
        for (int i = 1; i < numbering.runs().size(); i++) {
            Run run = numbering.runs().get(i);
            boolean touched = run.first() > voided.range().first()
                    && numbering.runs().get(i - 1).last() < voided.range().last();
            if (run.told() != 0 && touched) {
                revise(numbering, run.first(), voided.series(), scene);
            }
        }
        scene.memory().put(voided.series().local(), numbering.bytes());
    }

    @Override
    public void remind(String name, Scene scene) {
        int slash = name.lastIndexOf('/');
        SeriesName series = SeriesName.ofLocal(scene.subject(), name.substring(0, slash));
        Numbering numbering = Numbering.of(scene.memory().get(series.local()));
        int index = numbering.runFrom(Integer.parseInt(name.substring(slash + 1)));
        if (index <= 0) {
            return;
        }
        Run run = numbering.runs().get(index);
        Instant term = legalTerm(run);
        boolean over = !scene.now().isBefore(term);
        if (!over) {
            scene.remind(term, name);
        }
        List<NumberRange> missing = numbering.missingBelow(index);
        numbering.runs().set(index, run.told(over ? FULLY_TOLD : SOFT_TOLD));
        scene.memory().put(series.local(), numbering.bytes());
        if (!missing.isEmpty()) {
            scene.report(finding(numbering, index, missing, series, scene));
        }
    }

    /** Midnight after the 10th day of the month after the issue, by the state's clock. */
    private static Instant legalTerm(Run run) {
        ZoneOffset offset = offset(run.firstStamp());
        LocalDate month = run.firstAt().atOffset(offset).toLocalDate().withDayOfMonth(1);
        return month.plusMonths(1).withDayOfMonth(LAST_DAY + 1).atStartOfDay().toInstant(offset);
    }

    private static ZoneOffset offset(long stamp) {
        Uf uf = Uf.coded((int) (stamp / 100_000_000_000_000L));
        return ZoneOffset.ofHours(uf == null ? -3 : uf.offsetHours());
    }

    private static Finding finding(
            Numbering numbering, int index, List<NumberRange> missing, SeriesName series, Scene scene) {
        Run below = numbering.runs().get(index - 1);
        Run above = numbering.runs().get(index);
        int count = missing.stream().mapToInt(NumberRange::size).sum();
        boolean over = above.told() == FULLY_TOLD;
        String numbers = missing.stream().limit(5).map(NumberRange::toString).collect(Collectors.joining(", "))
                + (missing.size() > 5 ? " …" : "");
        return new Finding(
                AnomalyKind.NUMBERING_GAP,
                over ? Severity.HIGH : Severity.LOW,
                FindingStatus.OPEN,
                series.subject(),
                "<" + above.first(),
                new Window(above.firstAt(), legalTerm(above)),
                new Measured(1, BigDecimal.valueOf(count), BigDecimal.ZERO, null),
                Evidence.of(
                        KeyStamp.key(below.lastStamp(), series, below.last()),
                        KeyStamp.key(above.firstStamp(), series, above.first())),
                new Explanation(
                        "Série %d, modelo %d: faltam %s número(s) (%s) antes do %d, sem nota nem inutilização%s."
                                .formatted(
                                        series.number(),
                                        series.model(),
                                        Words.PT.number(count),
                                        numbers,
                                        above.first(),
                                        over ? "; o prazo para inutilizar acabou" : ""),
                        "Series %d, model %d: %s number(s) missing (%s) before %d, neither used nor voided%s."
                                .formatted(
                                        series.number(),
                                        series.model(),
                                        Words.EN.number(count),
                                        numbers,
                                        above.first(),
                                        over ? "; the term for voiding is over" : "")),
                Detection.of(AnomalyKind.NUMBERING_GAP, above.firstAt(), scene.now()));
    }

    private static Finding resolved(SeriesName series, int above, Instant at, Scene scene) {
        return new Finding(
                AnomalyKind.NUMBERING_GAP,
                Severity.LOW,
                FindingStatus.RESOLVED,
                series.subject(),
                "<" + above,
                Window.at(at),
                new Measured(1, BigDecimal.ZERO, BigDecimal.ZERO, null),
                Evidence.of(List.of()),
                new Explanation(
                        "Os números que faltavam antes do %d apareceram ou foram inutilizados.".formatted(above),
                        "The numbers missing before %d turned up or were voided.".formatted(above)),
                Detection.of(AnomalyKind.NUMBERING_GAP, at, scene.now()));
    }

    private static boolean isPartialView(Fact fact) {
        Traits traits = fact.traits();
        return traits != null && (traits.role() == Role.RECEIVED || traits.role() == Role.THIRD_PARTY);
    }
}
