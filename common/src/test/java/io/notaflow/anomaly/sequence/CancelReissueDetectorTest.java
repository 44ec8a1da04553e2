package io.notaflow.anomaly.sequence;

import static io.notaflow.anomaly.testing.TestFacts.NOON;
import static io.notaflow.anomaly.testing.TestFacts.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.testing.TestFacts;
import io.notaflow.anomaly.testing.TestTimeline;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.SubjectType;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CancelReissueDetectorTest {
    private final TestTimeline timeline = new TestTimeline(new CancelReissueDetector());

    @Test
    void aCheaperInvoiceToTheSameRecipientAfterACancellationIsAFinding() {
        TestFacts again = invoice(2).total(9_000).at(in(Duration.ofHours(5)));
        timeline.arrive(invoice(1).issued(), invoice(1).cancelled(in(Duration.ofHours(1))), again.issued())
                .watermark(in(Duration.ofDays(1)));

        assertThat(only().measured().observed()).isEqualByComparingTo("90.00");
        assertThat(only().measured().expected()).isEqualByComparingTo("100.00");
        assertThat(only().measured().amount()).isEqualByComparingTo("10.00");
        assertThat(only().evidence().keys())
                .containsExactlyInAnyOrder(invoice(1).key(), again.key());
    }

    @Test
    void aCorrectedMistakeAnotherRecipientAndTheNextDayAreNone() {
        timeline.arrive(
                        invoice(1).cancelled(in(Duration.ofHours(1))),
                        invoice(2).total(9_950).at(in(Duration.ofHours(2))).issued(),
                        invoice(3).to("33333333000191").cancelled(in(Duration.ofHours(3))),
                        invoice(4).total(5_000).at(in(Duration.ofHours(4))).issued(),
                        invoice(5)
                                .to("33333333000191")
                                .total(10)
                                .at(in(Duration.ofHours(28)))
                                .issued())
                .watermark(in(Duration.ofDays(3)));

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void fiveADayAreAFindingWhateverTheirTotals() {
        for (int i = 0; i < 5; i++) {
            timeline.arrive(
                    invoice(10 + i).cancelled(in(Duration.ofMinutes(10 * i + 1))),
                    invoice(20 + i).at(in(Duration.ofMinutes(10 * i + 5))).issued());
        }
        timeline.watermark(in(Duration.ofHours(3)));

        assertThat(only().subject().type()).isEqualTo(SubjectType.ISSUER);
        assertThat(only().measured().observed()).isEqualByComparingTo("5");
        timeline.watermark(in(Duration.ofDays(4)));
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
