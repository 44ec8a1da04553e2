package io.notaflow.anomaly.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HourScalesTest {
    private final HourScales scales = new HourScales();

    @Test
    void anHourOfTheDayHasItsOwnScaleOnceItHasBeenSeenOften() {
        for (int day = 0; day < 60; day++) {
            for (int hour = 0; hour < 24; hour++) {
                scales.learn(hour, hour == 20 ? 4 : 1);
            }
        }

        // (60 · 4 + 20 · 1.125) / 80 mean deviations of 1.2533.
        assertThat(scales.deviation(20, 0)).isCloseTo(1.2533 * 3.28, within(0.1));
        assertThat(scales.deviation(3, 0)).isCloseTo(1.2533 * 1.03, within(0.05));
        assertThat(scales.deviation(3, 2)).isEqualTo(2);
    }

    @Test
    void heavyTailsMakeStraysWorthLess() {
        for (int i = 0; i < 3_000; i++) {
            scales.believed(i % 20 == 0 ? 5 : 1, true);
        }

        assertThat(scales.believed(5, false)).isLessThan(2.7);
    }

    @Test
    void whatIsSavedIsWhatIsRead() throws IOException {
        scales.learn(7, 2);
        scales.believed(9, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        scales.write(new DataOutputStream(bytes));

        HourScales read =
                HourScales.read(scales.all(), new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(bytes.size()).isLessThan(150);
        assertThat(read.deviation(7, 0)).isEqualTo(scales.deviation(7, 0)).isPositive();
        assertThat(read.believed(4, false)).isEqualTo(scales.believed(4, false)).isLessThan(4);
    }
}
