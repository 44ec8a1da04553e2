package io.notaflow.anomaly.sequence;

import static io.notaflow.anomaly.testing.TestFacts.NOON;
import static io.notaflow.anomaly.testing.TestFacts.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.testing.TestFacts;
import io.notaflow.anomaly.testing.TestTimeline;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Severity;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NumberUseDetectorTest {
    private final TestTimeline timeline = new TestTimeline(new NumberUseDetector());

    @Test
    void twoAuthorisedKeysOfOneNumberAreAFinding() {
        TestFacts first = invoice(5);
        TestFacts second = invoice(5).code(99_999_999).at(in(Duration.ofDays(40)));
        timeline.arrive(first.issued(), second.issued()).watermark(in(Duration.ofDays(41)));

        assertThat(only().severity()).isEqualTo(Severity.HIGH);
        assertThat(only().subject().name()).isEqualTo("11222333000181/55/001");
        assertThat(only().detail()).isEqualTo("5");
        assertThat(only().evidence().keys()).containsExactlyInAnyOrder(first.key(), second.key());
    }

    @Test
    void theFirstTryOfAnInvoiceSentAgainIsNone() {
        timeline.arrive(
                        invoice(5).seen(),
                        invoice(5).code(99_999_999).emission(9).issued())
                .watermark(in(Duration.ofDays(1)));

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void anUnprovenKeyWithAnotherTotalIsOne() {
        timeline.arrive(invoice(5).seen(), invoice(5).code(99_999_999).total(7).issued())
                .watermark(in(Duration.ofDays(1)));

        assertThat(only().severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void theSameKeyToldTwiceAndOtherSeriesAreNone() {
        timeline.arrive(
                        invoice(5).seen(),
                        invoice(5).issued(),
                        invoice(5).series(2).issued())
                .watermark(in(Duration.ofDays(1)));

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void numbersAreForgottenAfter400Days() {
        timeline.arrive(invoice(5).issued(), invoice(6).issued()).watermark(in(Duration.ofDays(399)));
        assertThat(timeline.remembered()).isEqualTo(3);

        timeline.watermark(in(Duration.ofDays(401)));

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
