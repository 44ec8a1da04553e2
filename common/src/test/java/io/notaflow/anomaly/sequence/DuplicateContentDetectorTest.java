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

class DuplicateContentDetectorTest {
    private final TestTimeline timeline = new TestTimeline(new DuplicateContentDetector());

    @Test
    void theSameGoodsToTheSameRecipientWithinTenMinutesAreAFinding() {
        TestFacts second = invoice(8).goods(7).at(in(Duration.ofMinutes(9)));
        timeline.arrive(invoice(7).goods(7).issued(), second.issued()).watermark(in(Duration.ofHours(1)));

        assertThat(only().subject().name()).isEqualTo(second.key());
        assertThat(only().measured().observed()).isEqualByComparingTo("540");
        assertThat(only().evidence().keys())
                .containsExactlyInAnyOrder(invoice(7).key(), second.key());
    }

    @Test
    void otherTotalsRecipientsGoodsAndMomentsAreNone() {
        timeline.arrive(
                        invoice(1).goods(7).issued(),
                        invoice(2).goods(7).total(9).issued(),
                        invoice(3).goods(7).to("33333333000191").issued(),
                        invoice(4).goods(8).issued(),
                        invoice(5).goods(7).at(in(Duration.ofMinutes(11))).issued())
                .watermark(in(Duration.ofHours(1)));

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void unknownConsumersMayBuyTheSame() {
        timeline.arrive(
                        invoice(1).goods(7).to(null).issued(),
                        invoice(2).goods(7).to(null).issued())
                .watermark(in(Duration.ofHours(1)));

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void isResolvedWhenOneIsCancelled() {
        timeline.arrive(invoice(1).goods(7).issued(), invoice(2).goods(7).issued())
                .watermark(in(Duration.ofHours(1)));
        assertThat(timeline.open()).hasSize(1);

        timeline.arrive(invoice(1).goods(7).cancelled(in(Duration.ofHours(2)))).watermark(in(Duration.ofHours(3)));

        assertThat(timeline.open()).isEmpty();
    }

    @Test
    void whatIsCancelledFirstDoublesNothing() {
        timeline.arrive(
                        invoice(1).goods(7).issued(),
                        invoice(1).goods(7).cancelled(in(Duration.ofMinutes(2))),
                        invoice(2).goods(7).at(in(Duration.ofMinutes(4))).issued())
                .watermark(in(Duration.ofHours(1)));

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void nothingIsRememberedInTheEnd() {
        timeline.arrive(invoice(1).goods(7).issued(), invoice(2).goods(7).issued())
                .watermark(in(Duration.ofDays(31)));

        assertThat(timeline.remembered()).isZero();
    }

    private Finding only() {
        assertThat(timeline.open()).hasSize(1);
        return timeline.open().get(0);
    }

    private static Instant in(Duration duration) {
        return NOON.plus(duration);
    }
}
