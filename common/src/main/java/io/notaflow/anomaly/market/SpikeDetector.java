package io.notaflow.anomaly.market;

import io.notaflow.anomaly.text.Words;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Episode;
import io.notaflow.anomaly.timeline.Episodes;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * VOLUME_SPIKE and VALUE_SPIKE: in one hour an issuer issues at least 50 invoices, and count or value lies at least 3.5 (value: 4)
 * deviations above what it usually does in that hour of the week, times what the market does: its state ({@link SuspectsDetector}) or the
 * country ({@link Bustle} over all states), whichever is busier. On Black Friday everybody is busy. Spikes less than 24 h apart are one finding.
 *
 * <p>Memory: 60 bytes per issuer with a spike in the last 24 h.
 */
public final class SpikeDetector implements Detector<Summary> {
    private static final double COUNT_LIMIT = 3.5;
    private static final double VALUE_LIMIT = 4;
    private static final Episodes EPISODES = new Episodes(Duration.ofHours(24));

    @Override
    public String name() {
        return "spike";
    }

    @Override
    public void observe(Summary summary, Scene scene) {
        observeAll(List.of(summary), scene);
    }

    @Override
    public void observeAll(List<Summary> moment, Scene scene) {
        Bustle country = new Bustle();
        moment.stream()
                .filter(summary -> summary.kind().equals(Bustle.KIND))
                .map(Bustle::of)
                .forEach(country::add);
        moment.stream()
                .filter(summary -> summary.kind().equals(Suspect.KIND))
                .forEach(summary -> judge(summary, country, scene));
    }

    private static void judge(Summary summary, Bustle country, Scene scene) {
        Suspect suspect = Suspect.of(summary);
        double market = country.beside(suspect.figures());
        double count = suspect.strayOfCount(market);
        if (count >= COUNT_LIMIT) {
            double usual = suspect.usualCount(market);
            report(AnomalyKind.VOLUME_SPIKE, summary, count, suspect.figures().count(), usual, scene);
        }
        double value = suspect.strayOfValue(market);
        if (value >= VALUE_LIMIT) {
            double usual = suspect.usualBrl(market);
            report(AnomalyKind.VALUE_SPIKE, summary, value, suspect.figures().brl(), usual, scene);
        }
    }

    /** Whether there is something to tell of it in a market that many times busier. */
    static boolean isOdd(Suspect suspect, double market) {
        return suspect.strayOfCount(market) >= COUNT_LIMIT || suspect.strayOfValue(market) >= VALUE_LIMIT;
    }

    private static void report(
            AnomalyKind kind, Summary summary, double strays, double observed, double expected, Scene scene) {
        String name = kind.slug() + '/' + summary.issuer();
        Episode now = EPISODES.seen(name, summary.at(), scene);
        scene.report(finding(kind, summary, strays, now.first(), figure(observed), figure(expected), scene));
    }

    private static Finding finding(
            AnomalyKind kind,
            Summary summary,
            double strays,
            Instant first,
            BigDecimal observed,
            BigDecimal expected,
            Scene scene) {
        boolean volume = kind == AnomalyKind.VOLUME_SPIKE;
        return new Finding(
                kind,
                strays > 2 * VALUE_LIMIT ? Severity.HIGH : Severity.MEDIUM,
                FindingStatus.OPEN,
                Subject.ofIssuer(summary.issuer()),
                first.toString(),
                new Window(first.minus(Duration.ofHours(1)), summary.at()),
                new Measured(1 - Math.pow(10, -strays / 2), observed, expected, volume ? null : observed),
                Evidence.of(
                        summary.evidence().isEmpty()
                                ? List.of()
                                : List.of(summary.evidence().split(","))),
                new Explanation(
                        "%s em uma hora; o usual nesta hora da semana, com o movimento do mercado, é %s (%s desvios acima)."
                                .formatted(
                                        volume
                                                ? observed.setScale(0, RoundingMode.HALF_UP) + " notas"
                                                : Words.PT.brl(observed),
                                        volume ? Words.PT.number(expected, 0) : Words.PT.brl(expected),
                                        Words.PT.number(strays)),
                        "%s in an hour; usual in this hour of the week, with what the market does, is %s (%s deviations above)."
                                .formatted(
                                        volume
                                                ? observed.setScale(0, RoundingMode.HALF_UP) + " invoices"
                                                : Words.EN.brl(observed),
                                        volume ? Words.EN.number(expected, 0) : Words.EN.brl(expected),
                                        Words.EN.number(strays))),
                Detection.of(kind, summary.at(), scene.now()));
    }

    @Override
    public void remind(String name, Scene scene) {
        EPISODES.remind(name, scene);
    }

    private static BigDecimal figure(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
