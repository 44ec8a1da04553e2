package io.notaflow.anomaly.peer;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.profile.DayFigure;
import io.notaflow.anomaly.testing.TestMarket;
import io.notaflow.anomaly.timeline.Summary;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PeerGroupDetectorTest {
    private static final Instant MORNING = Instant.parse("2026-08-12T06:00:00Z");

    private final TestMarket market = new TestMarket(new PeerGroupDetector());

    @Test
    void aSmallGroupJoinsTheOthers() {
        day(0, 11);

        assertThat(market.summaries()).hasSize(11).extracting(Summary::group).containsOnly("others");
        assertThat(market.summaries().get(0).at()).isEqualTo(MORNING);
        assertThat(market.summaries().get(0).values()).hasSize(31);
    }

    @Test
    void aLargeGroupStandsAloneAndASundayDoesNotDissolveIt() {
        day(0, 12);
        day(1, 3);
        day(2, 12);

        assertThat(market.summaries()).isEmpty();
    }

    @Test
    void aGroupThatShrinksForGoodJoinsTheOthers() {
        day(0, 12);
        for (int day = 1; day < 30; day++) {
            day(day, 4);
        }

        assertThat(market.summaries()).isNotEmpty().hasSizeLessThan(29 * 4);
    }

    private void day(int day, int issuers) {
        Instant at = MORNING.plus(Duration.ofDays(day));
        for (int i = 0; i < issuers; i++) {
            double[] values = new double[4 * DayFigure.values().length + 3];
            Arrays.fill(values, 1);
            market.arrive(new Summary("55/22", "i" + i, at, "day", values, ""));
        }
        market.watermark(at.plus(Duration.ofHours(1)));
    }
}
