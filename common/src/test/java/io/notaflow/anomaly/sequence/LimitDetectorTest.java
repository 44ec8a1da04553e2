package io.notaflow.anomaly.sequence;

import static io.notaflow.anomaly.testing.TestFacts.ISSUER;
import static io.notaflow.anomaly.testing.TestFacts.NOON;
import static io.notaflow.anomaly.testing.TestFacts.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.testing.TestTimeline;
import io.notaflow.domain.anomaly.Finding;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitDetectorTest {
    private final TestTimeline timeline = new TestTimeline(new LimitDetector(Map.of(55, new BigDecimal("10000"))));

    @Test
    void fiveSalesJustBelowTheLimitAndNoneSmallerAreAFinding() {
        sell(5, 999_900);

        assertThat(only().measured().observed()).isEqualByComparingTo("5");
        assertThat(only().measured().amount()).isEqualByComparingTo("49995.00");
        assertThat(only().subject().name()).isEqualTo(ISSUER);
    }

    @Test
    void fourAreNone() {
        sell(4, 999_900);

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void asManySlightlySmallerOnesSayThatItIsTheirPriceLevel() {
        timeline.arrive(invoice(50).total(920_000).issued());
        sell(5, 999_900);

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void theLimitItselfIsNotBelowItAndOtherModelsHaveNone() {
        sell(6, 1_000_000);
        for (int i = 0; i < 6; i++) {
            timeline.arrive(invoice(70 + i).model(65).total(999_900).issued());
        }
        timeline.watermark(in(Duration.ofDays(1)));

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void itGoesOnAsOneFindingAndIsForgottenAfterAWeek() {
        sell(9, 999_900);

        assertThat(only().measured().observed()).isEqualByComparingTo("9");
        timeline.watermark(in(Duration.ofDays(9)));
        assertThat(timeline.remembered()).isZero();
    }

    @Test
    void aFindingThatGoesOnForWeeksBeginsWithItsFirstSale() {
        for (int day = 0; day < 20; day++) {
            timeline.arrive(
                    invoice(1 + day).total(999_900).at(in(Duration.ofDays(day))).issued());
        }
        timeline.watermark(in(Duration.ofDays(19).plusHours(1)));

        assertThat(only().window().start()).isEqualTo(NOON);
        assertThat(only().window().end()).isEqualTo(in(Duration.ofDays(19)));
        // Of the last seven days, both ends included.
        assertThat(only().measured().observed()).isEqualByComparingTo("8");
    }

    private void sell(int count, long cents) {
        for (int i = 0; i < count; i++) {
            timeline.arrive(
                    invoice(1 + i).total(cents).at(in(Duration.ofHours(i))).issued());
        }
        timeline.watermark(in(Duration.ofHours(count)));
    }

    private Finding only() {
        assertThat(timeline.open()).hasSize(1);
        return timeline.open().get(0);
    }

    private static Instant in(Duration duration) {
        return NOON.plus(duration);
    }
}
