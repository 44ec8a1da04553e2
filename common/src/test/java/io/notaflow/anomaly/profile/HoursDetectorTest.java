package io.notaflow.anomaly.profile;

import static io.notaflow.anomaly.testing.TestFacts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.testing.TestFacts;
import io.notaflow.anomaly.testing.TestTimeline;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoursDetectorTest {
    private static final int OFFLINE = 9;

    private final TestTimeline timeline = new TestTimeline(new HoursDetector());

    @Test
    void whatWasIssuedOffLineCountsInTheShareOfContingencyWhenItComes() {
        timeline.arrive(
                TestFacts.invoice(1).at(NOON).issued(),
                TestFacts.invoice(2)
                        .emission(OFFLINE)
                        .at(NOON)
                        .arriving(NOON.plus(Duration.ofMinutes(70)))
                        .issued());
        timeline.watermark(NOON.plus(Duration.ofHours(3)));

        List<HourFigures> hours =
                timeline.summaries().stream().map(HourFigures::of).toList();
        assertThat(hours).extracting(HourFigures::count).containsExactly(1.0, 0.0);
        assertThat(hours).extracting(HourFigures::offlineBefore).containsExactly(0.0, 1.0);
        assertThat(hours).extracting(HourFigures::contingencyInADay).containsExactly(0.0, 1.0);
        assertThat(hours).extracting(HourFigures::issuedInADay).containsExactly(1.0, 2.0);
    }

    @Test
    void whatComesLateForAnotherReasonOrAfterADayDoesNot() {
        timeline.arrive(
                TestFacts.invoice(1)
                        .at(NOON)
                        .arriving(NOON.plus(Duration.ofMinutes(70)))
                        .issued(),
                TestFacts.invoice(2)
                        .emission(OFFLINE)
                        .at(NOON)
                        .arriving(NOON.plus(Duration.ofHours(25)))
                        .issued());
        timeline.watermark(NOON.plus(Duration.ofHours(30)));

        assertThat(timeline.summaries()).isEmpty();
    }
}
