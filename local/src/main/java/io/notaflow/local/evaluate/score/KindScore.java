package io.notaflow.local.evaluate.score;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.truth.Truth;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How well one kind was found.
 *
 * @param kind of anomaly
 * @param planted truths
 * @param found of them
 * @param middle planted at middle strength, all of them where strength means nothing
 * @param middleFound of them
 * @param wrong false findings
 * @param repeats further findings of what was found
 * @param implied findings that something planted of another kind implies
 * @param negatives planted things that only look like it
 * @param trapped false findings about those
 * @param delays from the truth's end to the finding, sorted
 */
public record KindScore(
        AnomalyKind kind,
        long planted,
        long found,
        long middle,
        long middleFound,
        long wrong,
        long repeats,
        long implied,
        long negatives,
        long trapped,
        List<Duration> delays) {
    private static final double MIDDLE = 4;
    private static final double P95 = 0.95;

    static KindScore of(AnomalyKind kind, Matching matching) {
        List<Truth> planted = matching.truths().stream()
                .filter(truth -> truth.kind() == kind && truth.label() == Label.PLANTED)
                .toList();
        Predicate<Truth> isFound = truth -> matching.of(truth).isPresent();
        Predicate<Truth> isMiddle = truth -> truth.strength() == 0 || truth.strength() == MIDDLE;
        Predicate<Found> ofKind = found -> found.kind() == kind;
        return new KindScore(
                kind,
                planted.size(),
                planted.stream().filter(isFound).count(),
                planted.stream().filter(isMiddle).count(),
                planted.stream().filter(isMiddle.and(isFound)).count(),
                matching.wrong().stream().filter(ofKind).count(),
                matching.repeats().stream().filter(ofKind).count(),
                matching.implied().stream().filter(ofKind).count(),
                matching.truths().stream()
                        .filter(truth -> truth.kind() == kind && truth.label() == Label.NEGATIVE)
                        .count(),
                matching.wrong().stream()
                        .filter(ofKind.and(found -> matching.trap(found).isPresent()))
                        .count(),
                planted.stream()
                        .filter(isFound)
                        .map(truth -> Duration.between(
                                truth.end(), matching.of(truth).orElseThrow().detectedAt()))
                        .sorted()
                        .toList());
    }

    /** Of both runs together. */
    KindScore plus(KindScore other) {
        return new KindScore(
                kind,
                planted + other.planted,
                found + other.found,
                middle + other.middle,
                middleFound + other.middleFound,
                wrong + other.wrong,
                repeats + other.repeats,
                implied + other.implied,
                negatives + other.negatives,
                trapped + other.trapped,
                Stream.concat(delays.stream(), other.delays.stream()).sorted().toList());
    }

    /** Whether anything of it was planted. */
    public boolean isRun() {
        return planted > 0;
    }

    /** Findings that are right among those that are right or wrong; 1 when there is none. */
    public double precision() {
        return found + wrong == 0 ? 1 : (double) found / (found + wrong);
    }

    public double recall() {
        return planted == 0 ? 1 : (double) found / planted;
    }

    /** Harmonic mean of precision and recall over all strengths. */
    public double f1() {
        return f1(found, planted);
    }

    /** The same at middle strength; every false finding of the kind counts against it. */
    public double middleF1() {
        return f1(middleFound, middle);
    }

    private double f1(long right, long all) {
        long sum = right + wrong + all;
        return sum == 0 ? 1 : 2.0 * right / sum;
    }

    /** Zero when nothing was found. */
    public Duration medianDelay() {
        return delay(0.5);
    }

    /** Zero when nothing was found. */
    public Duration p95Delay() {
        return delay(P95);
    }

    /** The smallest delay that at least that share of them does not exceed. */
    private Duration delay(double share) {
        return delays.isEmpty() ? Duration.ZERO : delays.get((int) Math.max(0, Math.ceil(share * delays.size()) - 1));
    }
}
