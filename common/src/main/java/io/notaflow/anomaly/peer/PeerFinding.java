package io.notaflow.anomaly.peer;

import io.notaflow.anomaly.profile.DayFigure;
import io.notaflow.anomaly.profile.DayFigures;
import io.notaflow.anomaly.text.Words;
import io.notaflow.anomaly.timeline.Episode;
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
import java.util.stream.Collectors;

/** What is said of an issuer whose day is unlike the others. */
final class PeerFinding {
    private static final Duration DAY = Duration.ofDays(1);
    private static final double HIGH = 100;
    private static final double STEEPNESS = 2.3;
    private static final double REMARKABLE = 2;
    private static final int MOST_FIGURES = 4;

    private PeerFinding() {}

    /** {@code n}: which of the day's issuers; {@code score}: of the forest. */
    static Finding of(
            Summary summary, PeerDay peers, int n, Oddity oddity, double score, Episode episode, Scene scene) {
        DayFigures day = peers.day(n);
        Vector vector = peers.vector(n);
        Instant end = day.start().plus(DAY);
        Instant start = day.start().minus(Duration.between(episode.first(), episode.last()));
        return new Finding(
                AnomalyKind.PEER_OUTLIER,
                vector.distance() >= HIGH ? Severity.HIGH : Severity.MEDIUM,
                FindingStatus.OPEN,
                Subject.ofIssuer(summary.issuer()),
                episode.first().toString(),
                new Window(start, end),
                new Measured(
                        1 - Math.exp(-STEEPNESS * score * score),
                        rounded(oddity.deviations()),
                        rounded(oddity.limit()),
                        rounded(day.brl())),
                summary.evidence().isEmpty()
                        ? Evidence.of()
                        : Evidence.of(List.of(summary.evidence().split(","))),
                new Explanation(
                        "O dia difere do passado do emitente e do dia dos semelhantes (%s). %s."
                                .formatted(scene.subject(), words(vector, peers, n, Words.PT)),
                        "The day is unlike the issuer's past and its peers' day (%s). %s."
                                .formatted(scene.subject(), words(vector, peers, n, Words.EN))),
                Detection.of(AnomalyKind.PEER_OUTLIER, end, scene.now()));
    }

    /** The figures that stray, with what was to be expected on such a day. */
    private static String words(Vector vector, PeerDay peers, int n, Words language) {
        List<DayFigure> ranked = vector.ranked();
        return ranked.stream()
                .filter(figure -> figure == ranked.get(0) || Math.abs(vector.stray(figure)) >= REMARKABLE)
                .limit(MOST_FIGURES)
                .map(figure ->
                        figure.words(peers.day(n).observed()[figure.index()], peers.expected(n, figure), language))
                .collect(Collectors.joining("; "));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
