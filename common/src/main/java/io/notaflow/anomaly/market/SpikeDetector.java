package io.notaflow.anomaly.market;

import io.notaflow.anomaly.profile.HourFigures;
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
import java.util.ArrayList;
import java.util.List;

/**
 * VOLUME_SPIKE and VALUE_SPIKE: in one hour an issuer issues at least 50 invoices, and count or value lies more than 3.5 (value: 4)
 * deviations above what it usually does in that hour of the week, times what the market does: the median over the issuers of its state of
 * what they did to what they usually do, or that of all of them together ({@link Bustle}) where that is more. On Black Friday everybody is
 * busy. Spikes less than 24 h apart are one finding.
 *
 * <p>Memory: 60 bytes per issuer with a spike in the last 24 h.
 */
public final class SpikeDetector implements Detector<Summary> {
    private static final double FEWEST = 50;
    private static final double COUNT_LIMIT = 3.5;
    private static final double VALUE_LIMIT = 4;
    private static final double LARGEST_FACTOR = 10;
    private static final int MARKET = 5;
    private static final double COMPARABLE = 3;
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
        List<Double> countRatios = new ArrayList<>();
        List<Double> valueRatios = new ArrayList<>();
        for (Summary summary : moment) {
            HourFigures figures = HourFigures.of(summary);
            if (figures.count() > 0 && figures.expectedCount() >= COMPARABLE) {
                countRatios.add(figures.count() / figures.expectedCount());
            }
            if (figures.count() > 0 && figures.expectedCount() >= COMPARABLE && figures.expectedBrl() > 0) {
                valueRatios.add(figures.brl() / figures.expectedBrl());
            }
        }
        double countFactor = factor(countRatios);
        double valueFactor = factor(valueRatios);
        List<HourFigures> all = moment.stream().map(HourFigures::of).toList();
        for (int i = 0; i < all.size(); i++) {
            Summary summary = moment.get(i);
            HourFigures figures = all.get(i);
            if (figures.hasHistory() && figures.count() >= FEWEST) {
                double bustle = isOdd(figures, countFactor, valueFactor) ? Bustle.beside(i, all) : 1;
                double busier = Math.max(countFactor, bustle);
                double count = strays(
                        figures.count(),
                        busier * figures.expectedCount(),
                        figures.deviationCount() * Math.sqrt(busier));
                if (count >= COUNT_LIMIT) {
                    report(
                            AnomalyKind.VOLUME_SPIKE,
                            summary,
                            count,
                            figures.count(),
                            busier * figures.expectedCount(),
                            scene);
                }
                double dearer = Math.max(valueFactor, bustle);
                double value = strays(
                        figures.brl(), dearer * figures.expectedBrl(), figures.deviationBrl() * Math.sqrt(dearer));
                if (value >= VALUE_LIMIT) {
                    report(
                            AnomalyKind.VALUE_SPIKE,
                            summary,
                            value,
                            figures.brl(),
                            dearer * figures.expectedBrl(),
                            scene);
                }
            }
        }
    }

    /** Worth a closer look at the market, which costs. */
    private static boolean isOdd(HourFigures figures, double countFactor, double valueFactor) {
        return figures.count() - countFactor * figures.expectedCount()
                        >= COUNT_LIMIT * figures.deviationCount() * Math.sqrt(countFactor)
                || figures.brl() - valueFactor * figures.expectedBrl()
                        >= VALUE_LIMIT * figures.deviationBrl() * Math.sqrt(valueFactor);
    }

    private static double strays(double observed, double expected, double deviation) {
        return (observed - expected) / deviation;
    }

    /** The median, at least 1; of few issuers none can be told. */
    private static double factor(List<Double> ratios) {
        if (ratios.size() < MARKET) {
            return 1;
        }
        ratios.sort(null);
        return Math.min(LARGEST_FACTOR, Math.max(1, ratios.get(ratios.size() / 2)));
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
                        "%s em uma hora; o usual nesta hora da semana, com o movimento do estado, é %s (%s desvios acima)."
                                .formatted(
                                        volume
                                                ? observed.setScale(0, RoundingMode.HALF_UP) + " notas"
                                                : Words.PT.brl(observed),
                                        volume ? Words.PT.number(expected, 0) : Words.PT.brl(expected),
                                        Words.PT.number(strays)),
                        "%s in an hour; usual in this hour of the week, with what its state does, is %s (%s deviations above)."
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
