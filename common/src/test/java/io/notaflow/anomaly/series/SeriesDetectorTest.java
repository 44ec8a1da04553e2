package io.notaflow.anomaly.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SeriesDetectorTest {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(10);

    @Test
    void theScoreOfAPointDependsOnNothingThatComesLater() {
        double[] values = noise(1, 600);
        double[] others = values.clone();
        Arrays.fill(others, 400, 600, 1e9);

        double[] all = scores(values);

        assertThat(scores(Arrays.copyOf(values, 400))).isEqualTo(Arrays.copyOf(all, 400));
        assertThat(Arrays.copyOf(scores(others), 400)).isEqualTo(Arrays.copyOf(all, 400));
    }

    @Test
    void theUnitAndTheOriginOfASeriesDoNotMatter() {
        double[] values = noise(2, 1_000);
        values[700] += 15;
        double[] thousandfold = map(values, value -> 1_000 * value);
        double[] moved = map(values, value -> value + 5_000);
        double[] upsideDown = map(values, value -> -value);

        double[] scores = scores(values);

        assertThat(scores(thousandfold)).containsExactly(scores, within(1e-6));
        assertThat(scores(moved)).containsExactly(scores, within(1e-6));
        assertThat(scores(upsideDown)).containsExactly(scores, within(1e-6));
    }

    @Test
    void nothingIsAnAlarmBeforeTheWarmUp() {
        SplittableRandom random = new SplittableRandom(3);
        for (int trial = 0; trial < 200; trial++) {
            double[] values = noise(trial, SeriesDetector.WARM_UP - 1);
            values[random.nextInt(values.length)] = 1e6;

            assertThat(Arrays.stream(scores(values))).allMatch(score -> score == 0);
        }
    }

    @Test
    void aGiantSoonAfterTheWarmUpIsAnAlarm() {
        double[] values = noise(4, SeriesDetector.WARM_UP + 20);
        values[SeriesDetector.WARM_UP + 15] = 1_000;

        assertThat(SeriesDetector.isAlarm(scores(values)[SeriesDetector.WARM_UP + 15]))
                .isTrue();
    }

    @Test
    void anEpisodeIsOneAlarm() {
        double[] values = noise(5, 1_200);
        for (int i = 800; i < 860; i++) {
            values[i] += 30;
        }

        double[] scores = scores(values);

        assertThat(alarms(scores, 800, 1_100)).isBetween(1L, 7L);
        assertThat(alarms(scores, 800, 812)).isPositive();
    }

    @Test
    void aShiftForGoodIsNotToldAgain() {
        double[] values = noise(6, 4_000);
        for (int i = 1_500; i < 4_000; i++) {
            values[i] += 12;
        }

        double[] scores = scores(values);

        assertThat(alarms(scores, 1_500, 1_520)).isPositive();
        assertThat(alarms(scores, 1_800, 4_000)).isLessThanOrEqualTo(2);
    }

    @Test
    void theStateHasNoSeam() {
        double[] values = noise(10, 1_500);
        values[1_300] += 20;
        double[] whole = scores(values);
        SeriesDetector detector = new SeriesDetector();
        for (int i = 0; i < values.length; i++) {
            detector = i % 100 == 7 ? SeriesDetector.of(detector.state()) : detector;
            assertThat(detector.next(START.plus(STEP.multipliedBy(i)), values[i]))
                    .isEqualTo(whole[i]);
        }
    }

    @Test
    void theStateStaysSmallHoweverLongTheSeries() {
        SplittableRandom random = new SplittableRandom(11);
        SeriesDetector detector = new SeriesDetector();
        for (int i = 0; i < 30_000; i++) {
            detector.next(START.plusSeconds(300L * i), Math.exp(3 * random.nextGaussian()) * (i % 3 - 1));
            if (i % 3_000 == 0) {
                assertThat(detector.state().length).isLessThanOrEqualTo(6_500);
            }
        }
    }

    @Test
    void aStrangeStateIsRefused() {
        assertThatThrownBy(() -> SeriesDetector.of(new byte[] {9}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("state of a series");
        assertThatThrownBy(() -> SeriesDetector.of(new byte[] {1, 2})).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void missingValuesScoreNothingAndChangeNothing() {
        double[] values = noise(7, 500);
        SeriesDetector whole = new SeriesDetector();
        SeriesDetector holed = new SeriesDetector();
        for (int i = 0; i < values.length; i++) {
            Instant time = START.plus(STEP.multipliedBy(i));
            assertThat(holed.next(time, Double.NaN)).isZero();
            assertThat(holed.next(time, Double.NEGATIVE_INFINITY)).isZero();
            assertThat(holed.next(time, values[i])).isEqualTo(whole.next(time, values[i]));
        }
    }

    @Test
    void aConstantIsNoAlarmAndItsFirstChangeIs() {
        double[] values = new double[1_000];
        Arrays.fill(values, 42);
        values[600] = 43;

        double[] scores = scores(values);

        assertThat(alarms(scores, 0, 600)).isZero();
        assertThat(SeriesDetector.isAlarm(scores[600])).isTrue();
    }

    @Test
    void theExpectedValueOfASeasonIsItsOwn() {
        SplittableRandom random = new SplittableRandom(8);
        SeriesDetector detector = new SeriesDetector();
        for (int i = 0; i < 144 * 10; i++) {
            double value = 100 * (i % 144 < 72 ? 1 : 2) + random.nextDouble();
            detector.next(START.plus(STEP.multipliedBy(i)), value);
            if (i > 144 * 8) {
                assertThat(detector.expected()).isBetween(value - 5, value + 5);
                assertThat(detector.deviation()).isBetween(0.1, 15.0);
            }
        }
    }

    @Test
    void anyNumbersGiveScoresFromZeroToOne() {
        double[] hostile = {
            0, -0.0, Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, 1e-300, 1e300, 5, 5, 5, 1e16, -1e-16
        };
        SplittableRandom random = new SplittableRandom(9);
        SeriesDetector detector = new SeriesDetector();
        for (int i = 0; i < 20_000; i++) {
            Instant time = Instant.ofEpochMilli(random.nextLong(-1L << 52, 1L << 52));
            assertThat(detector.next(time, hostile[random.nextInt(hostile.length)]))
                    .isBetween(0.0, 1.0);
        }
    }

    private static Offset<Double> within(double offset) {
        return Offset.offset(offset);
    }

    private static double[] noise(long seed, int length) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = 20 + random.nextGaussian();
        }
        return values;
    }

    private static double[] map(double[] values, DoubleUnaryOperator by) {
        return Arrays.stream(values).map(by).toArray();
    }

    private static double[] scores(double[] values) {
        SeriesDetector detector = new SeriesDetector();
        double[] scores = new double[values.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = detector.next(START.plus(STEP.multipliedBy(i)), values[i]);
        }
        return scores;
    }

    private static long alarms(double[] scores, int from, int to) {
        return Arrays.stream(scores, from, to).filter(SeriesDetector::isAlarm).count();
    }
}
