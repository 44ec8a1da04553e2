package io.notaflow.anomaly.sequence;

import static io.notaflow.anomaly.testing.TestFacts.NOON;
import static io.notaflow.anomaly.testing.TestFacts.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.testing.TestTimeline;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Severity;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnknownOperationsDetectorTest {
    private final TestTimeline timeline = new TestTimeline(new UnknownOperationsDetector());

    @Test
    void threeRecipientsWithinThirtyDaysAreOneFinding() {
        timeline.arrive(
                        invoice(1).to("1").disowned(in(Duration.ofDays(1))),
                        invoice(2).to("2").disowned(in(Duration.ofDays(12))),
                        invoice(3).to("3").disowned(in(Duration.ofDays(25))),
                        invoice(4).to("4").disowned(in(Duration.ofDays(35))))
                .watermark(in(Duration.ofDays(36)));

        assertThat(only().severity()).isEqualTo(Severity.HIGH);
        assertThat(only().measured().observed()).isEqualByComparingTo("3");
        assertThat(only().evidence().keys()).contains(invoice(4).key());
    }

    @Test
    void twoRecipientsOrThreeInTwoMonthsAreNone() {
        timeline.arrive(
                        invoice(1).to("1").disowned(in(Duration.ofDays(1))),
                        invoice(2).to("1").disowned(in(Duration.ofDays(2))),
                        invoice(3).to("2").disowned(in(Duration.ofDays(3))),
                        invoice(4).to("3").disowned(in(Duration.ofDays(40))))
                .watermark(in(Duration.ofDays(90)));

        assertThat(timeline.reported()).isEmpty();
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
