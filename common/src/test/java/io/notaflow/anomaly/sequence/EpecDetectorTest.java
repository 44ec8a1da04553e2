package io.notaflow.anomaly.sequence;

import static io.notaflow.anomaly.testing.TestFacts.ISSUER;
import static io.notaflow.anomaly.testing.TestFacts.NOON;
import static io.notaflow.anomaly.testing.TestFacts.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.testing.TestTimeline;
import io.notaflow.domain.anomaly.Finding;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EpecDetectorTest {
    private final TestTimeline timeline = new TestTimeline(new EpecDetector());

    @Test
    void anEpecWithoutItsInvoiceAfterAWeekIsAFinding() {
        timeline.arrive(epec()).watermark(in(Duration.ofHours(167)));
        assertThat(timeline.reported()).isEmpty();

        timeline.watermark(in(Duration.ofHours(169)));

        assertThat(only().subject().name()).isEqualTo(invoice(1).emission(4).key());
    }

    @Test
    void theInvoiceBeforeOrAfterItIsEnough() {
        timeline.arrive(
                        epec(),
                        invoice(1).emission(4).at(in(Duration.ofHours(100))).issued())
                .watermark(in(Duration.ofDays(20)));
        TestTimeline before = new TestTimeline(new EpecDetector());
        before.arrive(invoice(1).emission(4).at(NOON.minusSeconds(60)).issued(), epec())
                .watermark(in(Duration.ofDays(20)));

        assertThat(timeline.reported()).isEmpty();
        assertThat(before.reported()).isEmpty();
        assertThat(timeline.remembered() + before.remembered()).isZero();
    }

    @Test
    void isResolvedWhenItComesAtLast() {
        timeline.arrive(
                        epec(),
                        invoice(1).emission(4).arriving(in(Duration.ofDays(9))).issued())
                .watermark(in(Duration.ofDays(8)));
        assertThat(timeline.open()).hasSize(1);

        timeline.watermark(in(Duration.ofDays(10)));

        assertThat(timeline.open()).isEmpty();
    }

    private static Fact epec() {
        String key = invoice(1).emission(4).key();
        return new Fact(FactKind.EPEC, key, ISSUER, NOON, NOON, null, null);
    }

    private Finding only() {
        assertThat(timeline.open()).hasSize(1);
        return timeline.open().get(0);
    }

    private static Instant in(Duration duration) {
        return NOON.plus(duration);
    }
}
