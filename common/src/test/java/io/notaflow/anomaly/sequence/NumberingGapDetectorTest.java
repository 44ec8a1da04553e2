package io.notaflow.anomaly.sequence;

import static io.notaflow.anomaly.testing.TestFacts.NOON;
import static io.notaflow.anomaly.testing.TestFacts.invoice;
import static io.notaflow.anomaly.testing.TestFacts.voided;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.testing.TestTimeline;
import io.notaflow.domain.Role;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberingGapDetectorTest {
    private static final Instant AFTER_A_DAY = NOON.plus(Duration.ofHours(25));
    /** Midnight after 10 September in São Paulo. */
    private static final Instant AFTER_THE_TERM = Instant.parse("2026-09-11T03:10:00Z");

    private final TestTimeline timeline = new TestTimeline(new NumberingGapDetector());

    @Test
    void saysSoftlyAfterADayWhichNumbersAreMissing() {
        timeline.arrive(used(7), used(11)).watermark(AFTER_A_DAY);

        Finding gap = only();
        assertThat(gap.severity()).isEqualTo(Severity.LOW);
        assertThat(gap.measured().observed()).isEqualByComparingTo("3");
        assertThat(gap.subject().name()).isEqualTo("11222333000181/55/001");
        assertThat(gap.evidence().keys())
                .containsExactlyInAnyOrder(invoice(7).key(), invoice(11).key());
        assertThat(gap.explanation().pt())
                .isEqualTo("Série 1, modelo 55: faltam 3 número(s) (8–10) antes do 11, sem nota nem inutilização.");
    }

    @Test
    void waitsForADay() {
        timeline.arrive(used(7), used(11)).watermark(NOON.plus(Duration.ofHours(23)));

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void isFullAfterTheLegalTermAndTheSameFinding() {
        timeline.arrive(used(7), used(11)).watermark(AFTER_A_DAY);
        String id = only().id();
        timeline.watermark(AFTER_THE_TERM.minus(Duration.ofMinutes(10)));
        assertThat(only().severity()).isEqualTo(Severity.LOW);

        timeline.watermark(AFTER_THE_TERM);

        assertThat(only().severity()).isEqualTo(Severity.HIGH);
        assertThat(only().id()).isEqualTo(id);
    }

    @Test
    void isResolvedWhenTheNumbersTurnUp() {
        timeline.arrive(used(7), used(10)).watermark(AFTER_A_DAY);
        timeline.arrive(late(8), late(9)).watermark(AFTER_THE_TERM);

        assertThat(timeline.open()).isEmpty();
        assertThat(timeline.reported()).hasSizeGreaterThan(1);
    }

    @Test
    void shrinksWithEachNumber() {
        timeline.arrive(used(7), used(11)).watermark(AFTER_A_DAY);
        timeline.arrive(late(8)).watermark(AFTER_A_DAY.plus(Duration.ofHours(1)));

        assertThat(only().measured().observed()).isEqualByComparingTo("2");
    }

    @Test
    void honoursVoidedRangesBeforeAndAfter() {
        timeline.arrive(used(7), voided(8, 9, NOON), used(10), used(15)).watermark(AFTER_A_DAY);
        assertThat(only().measured().observed()).isEqualByComparingTo("4");

        timeline.arrive(voided(11, 14, AFTER_A_DAY)).watermark(AFTER_THE_TERM);

        assertThat(timeline.open()).isEmpty();
    }

    @Test
    void voidedNumbersAreNoSuccessors() {
        timeline.arrive(used(7), voided(20, 29, NOON)).watermark(AFTER_THE_TERM);

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void looksAtNothingBeforeTheFirstNumber() {
        timeline.arrive(used(100), late(90)).watermark(AFTER_THE_TERM);

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void doesNotLookAtSellersOfWhomWeSeeOnlyOurPurchases() {
        timeline.arrive(
                        invoice(7).role(Role.RECEIVED).issued(),
                        invoice(70).role(Role.RECEIVED).issued())
                .watermark(AFTER_THE_TERM);

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void findsTheSameInAnyOrderOfArrival() {
        List<Fact> facts = new ArrayList<>();
        for (int number = 1; number <= 60; number++) {
            if (number % 7 != 0) {
                facts.add(invoice(number)
                        .at(NOON.plusSeconds(number * 3L))
                        .arriving(NOON.plusSeconds(200))
                        .issued());
            }
        }
        List<Finding> expected = run(facts);
        assertThat(expected).hasSize(8);
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(facts, random);
            assertThat(run(facts)).isEqualTo(expected);
        }
    }

    private static List<Finding> run(List<Fact> facts) {
        TestTimeline own = new TestTimeline(new NumberingGapDetector());
        facts.forEach(own::arrive);
        return own.watermark(AFTER_THE_TERM).open();
    }

    private Finding only() {
        assertThat(timeline.open()).hasSize(1);
        return timeline.open().get(0);
    }

    private static Fact used(int number) {
        return invoice(number).at(NOON.plusSeconds(number)).issued();
    }

    private static Fact late(int number) {
        return invoice(number)
                .at(NOON.plusSeconds(number))
                .arriving(AFTER_A_DAY)
                .issued();
    }
}
