package io.notaflow.anomaly.figure;

import io.notaflow.anomaly.text.Words;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.domain.anomaly.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** What is said of a series out of its course. */
final class FigureFinding {
    private static final double HIGH = 8;
    private static final ZoneOffset BRASILIA = ZoneOffset.ofHours(-3);

    private FigureFinding() {}

    static Finding of(Alarm alarm, Instant end, Scene scene) {
        boolean country = alarm.area().equals(FiguresDetector.COUNTRY);
        Window window = new Window(end.minus(Duration.ofHours(1)), end);
        return new Finding(
                AnomalyKind.KPI_SERIES,
                alarm.stray().strength() >= HIGH ? Severity.HIGH : Severity.MEDIUM,
                FindingStatus.OPEN,
                new Subject(SubjectType.FIGURE, country ? alarm.area() : "state/" + alarm.area(), null, null),
                end.toString(),
                window,
                new Measured(
                        1 - Math.pow(10, -alarm.stray().strength()),
                        rounded(alarm.stray().observed()),
                        rounded(alarm.stray().expected()),
                        null),
                Evidence.of(),
                new Explanation(
                        words(
                                alarm,
                                window,
                                country ? "Todos os estados" : alarm.area(),
                                "a partir de",
                                "esperado",
                                "desvio usual",
                                Words.PT),
                        words(
                                alarm,
                                window,
                                country ? "All states" : alarm.area(),
                                "from",
                                "expected",
                                "usual deviation",
                                Words.EN)),
                Detection.of(AnomalyKind.KPI_SERIES, end, scene.now()));
    }

    private static String words(
            Alarm alarm, Window window, String area, String from, String expected, String deviation, Words language) {
        Figure figure = alarm.figure();
        return "%s, %s %s (UTC−3), %s: %s; %s: %s; %s: %s."
                .formatted(
                        area,
                        from,
                        language.moment(window.start(), BRASILIA),
                        figure.name(language),
                        figure.words(alarm.stray().observed(), language),
                        expected,
                        figure.words(Math.max(0, alarm.stray().expected()), language),
                        deviation,
                        figure.words(alarm.stray().deviation(), language));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
