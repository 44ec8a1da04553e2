package io.notaflow.anomaly.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.profile.HourFigures;
import io.notaflow.anomaly.testing.TestMarket;
import io.notaflow.anomaly.timeline.Summary;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StateHoursDetectorTest {
    private static final Instant HOUR = Instant.parse("2026-08-12T15:00:00Z");

    private final TestMarket market = new TestMarket(new StateHoursDetector());

    @Test
    void sumsTheHourOfAState() {
        market.arrive(
                        issuer("a", 10, 10, 100, 1),
                        issuer("b", 30, 10, 50.5, 0),
                        issuer("c", 2, 10, 8, 2),
                        issuer("new", 7, -1, 1, 0))
                .watermark(HOUR.plus(Duration.ofMinutes(6)));

        assertThat(market.summaries()).hasSize(1);
        Summary sum = market.summaries().get(0);
        assertThat(sum.issuer()).isEqualTo("SP");
        assertThat(sum.group()).isEqualTo(StateHour.GROUP);
        // Of three with history one did three times the usual, one a fifth: 42 where 30 are usual; "a" exceeds most
        // what it usually does, by
        // 100 BRL.
        assertThat(StateHour.of(sum)).isEqualTo(new StateHour(49, 159.5, 3, 3, 1, 1, 42, 30, 100));
    }

    private static Summary issuer(String name, double count, double expected, double brl, double cancelled) {
        double[] values = {count, expected, 1, brl, 0, 1, 0, count, 0, cancelled};
        return new Summary("SP", name, HOUR, HourFigures.KIND, values, "");
    }
}
