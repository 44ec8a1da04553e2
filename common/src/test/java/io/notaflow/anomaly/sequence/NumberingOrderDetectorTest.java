package io.notaflow.anomaly.sequence;

import static io.notaflow.anomaly.testing.TestFacts.NOON;
import static io.notaflow.anomaly.testing.TestFacts.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.testing.TestFacts;
import io.notaflow.anomaly.testing.TestTimeline;
import io.notaflow.domain.anomaly.Finding;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NumberingOrderDetectorTest {
    private final TestTimeline timeline = new TestTimeline(new NumberingOrderDetector());

    @Test
    void aSmallerNumberMoreThanADayLaterIsAFinding() {
        TestFacts later = invoice(40).at(in(Duration.ofHours(30)));
        timeline.arrive(invoice(50).issued(), later.issued()).watermark(in(Duration.ofDays(3)));

        assertThat(only().detail()).isEqualTo("40");
        assertThat(only().evidence().keys())
                .containsExactlyInAnyOrder(later.key(), invoice(50).key());
    }

    @Test
    void withinADayItIsNone() {
        timeline.arrive(
                        invoice(50).issued(),
                        invoice(40).at(in(Duration.ofHours(23))).issued())
                .watermark(in(Duration.ofDays(3)));

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void contingencyMayBeOutOfOrder() {
        timeline.arrive(
                        invoice(50).issued(),
                        invoice(40).emission(9).at(in(Duration.ofHours(30))).issued())
                .watermark(in(Duration.ofDays(3)));

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void theLargestOfLongAgoIsRemembered() {
        timeline.arrive(
                        invoice(90).issued(),
                        invoice(50).at(in(Duration.ofHours(1))).issued(),
                        invoice(91).at(in(Duration.ofDays(9))).issued(),
                        invoice(60).at(in(Duration.ofDays(20))).issued())
                .watermark(in(Duration.ofDays(21)));

        assertThat(only().detail()).isEqualTo("60");
    }

    @Test
    void aLateOneWithALargerNumberThanIssuedSinceIsAFinding() {
        timeline.arrive(
                        invoice(50).at(in(Duration.ofDays(5))).issued(),
                        invoice(51).arriving(in(Duration.ofDays(6))).issued(),
                        invoice(52).at(in(Duration.ofDays(6))).issued())
                .watermark(in(Duration.ofDays(9)));

        assertThat(only().detail()).isEqualTo("51");
    }

    @Test
    void memoryIsBounded() {
        for (int hour = 0; hour < 24 * 60; hour++) {
            timeline.arrive(invoice(hour + 1).at(in(Duration.ofHours(hour))).issued());
        }
        timeline.watermark(in(Duration.ofDays(70)));

        assertThat(timeline.reported()).isEmpty();
        assertThat(timeline.rememberedBytes()).isLessThan(3_000);
    }

    private Finding only() {
        assertThat(timeline.open()).hasSize(1);
        return timeline.open().get(0);
    }

    private static Instant in(Duration duration) {
        return NOON.plus(duration);
    }
}
