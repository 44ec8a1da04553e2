package io.notaflow.local.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.truth.Truth;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Instant NOON = Instant.parse("2025-11-10T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aFindingOfTheSameKindAndSubjectWithAnOverlappingWindowIsRight() {
        Truth truth = spike("E1", 0, 4, Label.PLANTED);
        Matching matching = Matching.of(List.of(truth), List.of(found("a", "E1", 0)));

        assertThat(matching.of(truth)).isPresent();
        assertThat(matching.wrong()).isEmpty();
    }

    @Test
    void anotherSubjectOrAnotherTimeIsFalse() {
        Truth truth = spike("E1", 0, 4, Label.PLANTED);
        Matching matching = Matching.of(List.of(truth), List.of(found("a", "E2", 0), found("b", "E1", 5)));

        assertThat(matching.of(truth)).isEmpty();
        assertThat(matching.wrong()).extracting(Found::id).containsExactly("a", "b");
    }

    @Test
    void aFurtherFindingOfAMatchedTruthIsARepeatAndNotFalse() {
        Truth truth = spike("E1", 0, 4, Label.PLANTED);
        Matching matching = Matching.of(List.of(truth), List.of(found("a", "E1", 0), found("b", "E1", 1)));

        assertThat(matching.of(truth)).map(Found::id).contains("a");
        assertThat(matching.repeats()).extracting(Found::id).containsExactly("b");
        assertThat(matching.wrong()).isEmpty();
    }

    @Test
    void sharedKeysDecideBetweenTruthsOfOneTime() {
        Truth first = gap("k1", 0);
        Truth second = gap("k2", 1);
        Found found = new Found(
                "a",
                AnomalyKind.NUMBERING_GAP,
                SubjectType.SERIES,
                "E1/55/001",
                NOON,
                NOON.plus(HOUR.multipliedBy(99)),
                List.of("k2"),
                NOON.plus(HOUR),
                "");
        Matching matching = Matching.of(List.of(first, second), List.of(found));

        assertThat(matching.of(first)).isEmpty();
        assertThat(matching.of(second)).contains(found);
    }

    @Test
    void whatIsImpliedIsNeitherRightNorWrongAndATrapIsFalse() {
        Truth implied = spike("E1", 0, 0, Label.IMPLIED);
        Truth trap = spike("E2", 0, 0, Label.NEGATIVE);
        Found trapped = found("b", "E2", 0);
        Matching matching = Matching.of(List.of(implied, trap), List.of(found("a", "E1", 0), trapped));

        assertThat(matching.implied()).extracting(Found::id).containsExactly("a");
        assertThat(matching.wrong()).containsExactly(trapped);
        assertThat(matching.trap(trapped)).contains(trap);
    }

    /** 4 planted, 3 found, of 2 at middle strength 1; 1 false: precision 3/4, recall 3/4, at middle strength 2·1/(1+1+2). */
    @Test
    void figuresAreThoseOfAHandComputedExample() {
        List<Truth> truths = List.of(
                spike("E1", 0, 4, Label.PLANTED),
                spike("E2", 0, 4, Label.PLANTED),
                spike("E3", 0, 6, Label.PLANTED),
                spike("E4", 0, 2.5, Label.PLANTED),
                spike("E9", 0, 0, Label.NEGATIVE));
        List<Found> findings =
                List.of(found("a", "E1", 0), found("c", "E3", 0), found("d", "E4", 0), found("x", "E9", 0));
        Scores scores = Scores.of(Matching.of(truths, findings), 50_000);
        KindScore score = scores.run().get(0);

        assertThat(score.precision()).isEqualTo(0.75);
        assertThat(score.recall()).isEqualTo(0.75);
        assertThat(score.f1()).isEqualTo(0.75);
        assertThat(score.middleF1()).isEqualTo(0.5);
        assertThat(score.trapped()).isEqualTo(1);
        assertThat(score.medianDelay()).isEqualTo(Duration.ofMinutes(5));
        assertThat(scores.macroF1()).isCloseTo(0.75, within(1e-9));
        assertThat(scores.wrongPer100k()).isEqualTo(2);
        assertThat(scores.shortcomings()).hasSize(2);
    }

    @Test
    void runsTogetherAreCountedTogether() {
        List<Truth> truths = List.of(
                spike("E1", 0, 4, Label.PLANTED), spike("E2", 0, 4, Label.PLANTED), spike("E3", 0, 6, Label.PLANTED));
        Scores one = Scores.of(Matching.of(truths, List.of(found("a", "E1", 0), found("c", "E3", 0))), 50_000);
        Scores other = Scores.of(Matching.of(truths, List.of(found("x", "E9", 0))), 150_000);
        KindScore both = one.plus(other).run().get(0);

        assertThat(both.planted()).isEqualTo(6);
        assertThat(both.found()).isEqualTo(2);
        assertThat(both.precision()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(both.middleF1()).isCloseTo(2.0 / (1 + 1 + 4), within(1e-9));
        assertThat(both.medianDelay()).isEqualTo(Duration.ofMinutes(5));
        assertThat(one.plus(other).wrongPer100k()).isEqualTo(0.5);
    }

    private static Truth spike(String issuer, int hour, double strength, Label label) {
        Instant start = NOON.plus(HOUR.multipliedBy(hour));
        return new Truth(
                AnomalyKind.VOLUME_SPIKE,
                label,
                SubjectType.ISSUER,
                issuer,
                start,
                start.plus(HOUR),
                List.of(),
                strength,
                "");
    }

    private static Truth gap(String key, int hour) {
        Instant start = NOON.plus(HOUR.multipliedBy(hour));
        return new Truth(
                AnomalyKind.NUMBERING_GAP,
                Label.PLANTED,
                SubjectType.SERIES,
                "E1/55/001",
                start,
                start.plus(HOUR),
                List.of(key),
                0,
                "");
    }

    /** Found five minutes after the end of the hour it is about. */
    private static Found found(String id, String issuer, int hour) {
        Instant start = NOON.plus(HOUR.multipliedBy(hour));
        return new Found(
                id,
                AnomalyKind.VOLUME_SPIKE,
                SubjectType.ISSUER,
                issuer,
                start,
                start.plus(HOUR),
                List.of(),
                start.plus(HOUR).plus(Duration.ofMinutes(5)),
                "");
    }
}
