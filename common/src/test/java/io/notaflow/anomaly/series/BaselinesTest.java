package io.notaflow.anomaly.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class BaselinesTest {
    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;
    private static final long MONDAY = 1_767_571_200_000L;

    @Test
    void aDayIsForecastInItsFirstWeek() {
        assertThat(worst(5, 7, HOUR, time -> time / HOUR % 24 < 12 ? 100.0 : 200.0))
                .isLessThan(10);
    }

    @Test
    void quietDaysOfTheWeekAreForecastAfterSomeWeeks() {
        assertThat(worst(35, 42, HOUR, time -> weekend(time) ? 20 : 100 + (double) (time / HOUR % 24)))
                .isLessThan(15);
    }

    @Test
    void sumsOfDaysHaveAWeekAndNoDay() {
        assertThat(worst(70, 100, DAY, time -> weekend(time) ? 20.0 : 100.0)).isLessThan(5);
    }

    /** Nothing to learn: ±1 in no order of the clock. */
    @Test
    void aSeasonIsNotInvented() {
        Baselines baselines = new Baselines();
        for (int i = 0; i < 24 * 30; i++) {
            baselines.stand(MONDAY + i * HOUR, (double) HOUR);
            double value = (i * 7_919L % 1_009) % 2 == 0 ? 1 : -1;
            if (i > 24 * 20) {
                assertThat(baselines.forecast()).isBetween(-0.8, 0.8);
            }
            baselines.learn(MONDAY + i * HOUR, value, (double) HOUR, i + 1, 20);
        }
    }

    /** The largest error between two days of a series made by a function of time. */
    private static double worst(int fromDay, int toDay, long step, LongFunction<Double> series) {
        Baselines baselines = new Baselines();
        double worst = 0;
        long seen = 0;
        for (long time = 0; time < toDay * DAY; time += step) {
            baselines.stand(MONDAY + time, (double) step);
            double value = series.apply(MONDAY + time);
            if (time >= fromDay * DAY) {
                worst = Math.max(worst, Math.abs(value - baselines.forecast()));
            }
            seen++;
            baselines.learn(MONDAY + time, value, (double) step, seen, 100);
        }
        return worst;
    }

    private static boolean weekend(long time) {
        return (time - MONDAY) / DAY % 7 >= 5;
    }
}
