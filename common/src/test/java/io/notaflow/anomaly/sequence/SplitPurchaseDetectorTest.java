package io.notaflow.anomaly.sequence;

import static io.notaflow.anomaly.testing.TestFacts.NOON;
import static io.notaflow.anomaly.testing.TestFacts.RECIPIENT;
import static io.notaflow.anomaly.testing.TestFacts.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.testing.TestTimeline;
import io.notaflow.domain.anomaly.Finding;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SplitPurchaseDetectorTest {
    private final TestTimeline timeline =
            new TestTimeline(new SplitPurchaseDetector(Map.of(55, new BigDecimal("10000"))));

    @Test
    void threeSalesBelowTheLimitTogetherAboveItAreAFinding() {
        timeline.arrive(sale(1, 0, 400_000), sale(2, 3, 350_000), sale(3, 20, 300_000))
                .watermark(in(Duration.ofDays(1)));

        assertThat(only().measured().observed()).isEqualByComparingTo("10500.00");
        assertThat(only().subject().counterpart()).isEqualTo(RECIPIENT);
        assertThat(only().evidence().count()).isEqualTo(3);
    }

    @Test
    void twoSalesLessMoneyOrMoreTimeAreNone() {
        timeline.arrive(
                        sale(1, 0, 900_000),
                        sale(2, 1, 900_000),
                        sale(3, 26, 400_000),
                        sale(4, 60, 300_000),
                        sale(5, 61, 300_000),
                        sale(6, 62, 300_000))
                .watermark(in(Duration.ofDays(5)));

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void aCancelledSaleDoesNotCount() {
        timeline.arrive(
                        sale(1, 0, 400_000),
                        invoice(1).total(400_000).cancelled(in(Duration.ofMinutes(30))),
                        sale(2, 3, 400_000),
                        sale(3, 4, 400_000))
                .watermark(in(Duration.ofDays(1)));

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void aHabitIsNone() {
        for (int day = 0; day < 4; day++) {
            for (int i = 0; i < 3; i++) {
                timeline.arrive(sale(10 * day + i, 48 * day + i, 400_000));
            }
        }
        timeline.watermark(in(Duration.ofDays(10)));

        assertThat(timeline.open()).extracting(Finding::detail).containsExactlyInAnyOrder("2026-08-12", "2026-08-14");
        timeline.watermark(in(Duration.ofDays(40)));
        assertThat(timeline.remembered()).isZero();
    }

    private static Fact sale(int number, int hour, long cents) {
        return invoice(number).total(cents).at(in(Duration.ofHours(hour))).issued();
    }

    private Finding only() {
        assertThat(timeline.open()).hasSize(1);
        return timeline.open().get(0);
    }

    private static Instant in(Duration duration) {
        return NOON.plus(duration);
    }
}
