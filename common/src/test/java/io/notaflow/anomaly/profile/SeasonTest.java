package io.notaflow.anomaly.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SeasonTest {
    @Test
    void learnsWhatIsUsualInEachSlot() {
        Season season = new Season(2);
        for (int week = 0; week < 20; week++) {
            season.learn(0, 100);
            season.learn(1, 4);
        }

        assertThat(season.expected(0)).isCloseTo(100, Offset.offset(0.01));
        assertThat(season.expected(1)).isCloseTo(4, Offset.offset(0.01));
        // Without any noise that of a Poisson process is assumed: the root of 100.
        assertThat(season.deviation(0)).isCloseTo(10, Offset.offset(0.1));
    }

    /** 100 with a standard deviation of 20 has a root of 10 with one of 1, twice that of a Poisson process. */
    @Test
    void learnsHowFarValuesStray() {
        Season season = new Season(168);
        Random random = new Random(3);
        for (int hour = 0; hour < 168 * 12; hour++) {
            season.learn(hour % 168, Math.max(0, 100 + 20 * random.nextGaussian()));
        }

        assertThat(season.deviation(5)).isCloseTo(20, Offset.offset(3.5));
    }

    @Test
    void oneOutlierHardlyMovesIt() {
        Season season = new Season(1);
        for (int week = 0; week < 20; week++) {
            season.learn(0, 100);
        }
        season.learn(0, 100_000);

        // Taken for three deviations of 0.5: a quarter of 1.5 on a root of 10.02.
        assertThat(season.expected(0)).isCloseTo(10.394 * 10.394 - 0.375, Offset.offset(0.1));
    }

    /** A busy day of all hours, 2.25 times the usual: the root of 100 is 10, that of 225 is 15, ten deviations of 0.5 more. */
    @Test
    void blackFridayTeachesNextToNothing() {
        Season season = known();
        double usual = season.expected(0);
        double deviation = season.deviation(0);
        for (int hour = 0; hour < 24; hour++) {
            season.learn(hour, 225);
        }

        // 3 scales · (3/10)² · 1/4 = 0.03 on a root of 10.02.
        assertThat(season.expected(0)).isCloseTo(usual, Offset.offset(1.0));
        assertThat(season.deviation(0)).isCloseTo(deviation, Offset.offset(0.2));
    }

    @Test
    void whoGrewIsKnownAfterThreeWeeks() {
        Season season = known();
        for (int hour = 0; hour < 168 * 3; hour++) {
            season.learn(hour % 168, 225);
        }

        assertThat(season.expected(0)).isBetween(150.0, 225.0);
    }

    private static Season known() {
        Season season = new Season(168);
        Random random = new Random(5);
        for (int hour = 0; hour < 168 * 6; hour++) {
            season.learn(hour % 168, 100 + 10 * random.nextGaussian());
        }
        return season;
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        Season season = new Season(3);
        season.learn(0, 7);
        season.learn(2, 9);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        season.write(new DataOutputStream(bytes));

        Season read = Season.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), 2);

        assertThat(read.expected(0)).isEqualTo(season.expected(0));
        assertThat(read.seen(1)).isZero();
        assertThat(read.deviation(2)).isEqualTo(season.deviation(2));
    }
}
