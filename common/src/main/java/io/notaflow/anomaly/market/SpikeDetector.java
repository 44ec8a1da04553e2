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
 * VOLUME_SPIKE and VALUE_SPIKE: in one hour an issuer issues at least 50 invoices, and count or value lies at least 3.5 (value: 4, or 2.5
 * while the mean invoice lies 4) deviations above what it usually does in that hour of the week, times what the market does: its state ({@link SuspectsDetector}) or the
 * country ({@link Bustle} over all states, of this hour or of those before, fading by 15 % an hour), whichever is busier. On Black Friday
 * everybody is busy. A busy market does not lift all alike: half of what it has above 1 is added to the deviation. Spikes less than 24 h apart are one finding.
 *
 * <p>Memory: 60 bytes per issuer with a spike in the last 24 h; 150 bytes for the hours before.
 */
public final class SpikeDetector implements Detector<Summary> {
    private static final double HIGH = 8;
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
        Recent recent = Recent.at(moment.get(0).at(), scene);
        double before = recent.factor();
        moment.stream()
                .filter(summary -> summary.kind().equals(Suspect.KIND))
                .forEach(summary -> judge(summary, country, before, scene));
        recent.add(country, scene);
    }

    private static void judge(Summary summary, Bustle country, double before, Scene scene) {
        Suspect suspect = Suspect.of(summary);
        double market = Math.max(before, country.beside(suspect.figures()));
        if (suspect.isBusy(market)) {
            double usual = suspect.usualCount(market);
            double count = suspect.figures().count();
            report(AnomalyKind.VOLUME_SPIKE, summary, suspect.strayOfCount(market), count, usual, scene);
        }
        if (suspect.isDear(market)) {
            double usual = suspect.usualBrl(market);
            double brl = suspect.figures().brl();
            report(AnomalyKind.VALUE_SPIKE, summary, suspect.strayOfValue(market), brl, usual, scene);
        }
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
                strays > HIGH ? Severity.HIGH : Severity.MEDIUM,
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
        if (!Recent.remind(name, scene)) {
            EPISODES.remind(name, scene);
        }
    }

    private static BigDecimal figure(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
