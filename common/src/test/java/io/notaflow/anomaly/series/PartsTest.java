package io.notaflow.anomaly.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The small parts of the detector, each with numbers worked out by hand. */
class PartsTest {
    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;

    @Test
    void aGainIsAllAtFirstAndOneInTheHorizonLater() {
        assertThat(DoubleStream.of(Gain.of(50, 1), Gain.of(50, 4), Gain.of(50, 900)))
                .containsExactly(1.0, 0.25, 0.02);
    }

    @Test
    void aMedianIsNotMovedByThreeOfSeven() {
        RecentMedian median = new RecentMedian();

        assertThat(median.add(4)).isEqualTo(4);
        assertThat(median.add(2)).isEqualTo(3);
        for (double value : new double[] {1, 3}) {
            median.add(value);
        }
        for (int i = 0; i < 2; i++) {
            median.add(1_000);
        }
        assertThat(median.add(1_000)).isEqualTo(4);
        assertThat(median.add(1_000)).isEqualTo(1_000);
    }

    @Test
    void theRhythmIsThatOfTheTimeStamps() {
        Rhythm rhythm = new Rhythm();
        assertThat(rhythm.stepMillis()).isEqualTo((double) HOUR);

        rhythm.advance(0, true);
        rhythm.advance(300_000, false);
        assertThat(rhythm.stepMillis()).isEqualTo(300_000);
        for (int i = 2; i < 200; i++) {
            rhythm.advance(i * 300_000L, false);
        }
        rhythm.advance(500 * DAY, false); // one long gap moves it by at most e^0.02
        rhythm.advance(499 * DAY, false);

        assertThat(rhythm.stepMillis()).isCloseTo(306_060, within(1.0));
    }

    /** Second day: halfway between 10 and 20. Later days take 0.3 of the difference. */
    @Test
    void aPlaceOfADayKeepsWhatIsUsualThere() {
        Profile day = Profile.ofDay();
        day.learn(8 * HOUR, 10, (double) HOUR, 100);
        assertThat(day.isKnown()).isFalse();
        day.learn(DAY + 8 * HOUR, 20, (double) HOUR, 100);
        assertThat(day.isKnown()).isTrue();
        assertThat(day.usual(5 * DAY + 8 * HOUR)).isCloseTo(15, within(1e-5));
        assertThat(day.usual(5 * DAY + 8 * HOUR + 899_999)).isCloseTo(15, within(1e-5));
        assertThat(day.usual(5 * DAY + 12 * HOUR)).isCloseTo(15, within(1e-5)); // nothing learned there
        day.learn(2 * DAY + 8 * HOUR, 15, (double) HOUR, 100);
        day.learn(3 * DAY + 8 * HOUR, 15, (double) HOUR, 100);
        day.learn(4 * DAY + 8 * HOUR, 25, (double) HOUR, 100);
        assertThat(day.usual(8 * HOUR)).isCloseTo(18, within(1e-4));
        day.learn(5 * DAY + 8 * HOUR, 1_000_018, (double) HOUR, 100); // counts as 100 more
        assertThat(day.usual(8 * HOUR)).isCloseTo(48, within(1e-3));
    }

    /** The Monday of 5 January 2026, 00:00 UTC, is the first hour of a week. */
    @Test
    void aWeekBeginsOnMonday() {
        assertThat(Profile.ofWeek().place(1_767_571_200_000L)).isZero();
        assertThat(Profile.ofWeek().place(1_767_571_200_000L - 1)).isEqualTo(167);
        assertThat(Profile.ofDay().place(-1)).isEqualTo(95);
    }

    @Test
    void anEpisodeIsToldInFullOnceAndAgainOnlyWhenClearlyWorse() {
        Refractory refractory = new Refractory();

        assertThat(refractory.tell(3)).isEqualTo(3);
        assertThat(refractory.tell(3)).isCloseTo(1.2, within(1e-9));
        assertThat(refractory.tell(3.2)).isCloseTo(1.28, within(1e-9));
        assertThat(refractory.tell(6)).isEqualTo(6);
        for (int i = 0; i < 299; i++) {
            assertThat(refractory.tell(6.2)).isEqualTo(2); // two fifths would be nearly an alarm
        }
        assertThat(refractory.tell(6.2)).isEqualTo(6.2);
    }

    @Test
    void aRunLongerThanAnyIsASurpriseAndUsualRunsAreNot() {
        Repetition changing = new Repetition();
        Repetition stepping = new Repetition();
        for (int i = 0; i < 500; i++) {
            changing.surprise(i);
            stepping.surprise(Math.floor(i / 10.0));
        }

        for (int i = 0; i < 5; i++) {
            changing.surprise(7);
            stepping.surprise(7);
        }
        assertThat(changing.surprise(7)).isEqualTo(3);
        assertThat(stepping.surprise(7)).isZero();
    }

    @Test
    void aConstantIsNoRunAmongOthers() {
        Repetition repetition = new Repetition();

        for (int i = 0; i < 10_000; i++) {
            assertThat(repetition.surprise(42)).isZero();
        }
    }

    @Test
    void aDropIsRareWhereOnlyJumpsAreUsual() {
        TwoSided sides = new TwoSided();
        for (int i = 0; i < 2_000; i++) {
            sides.surprise(i % 50 == 0 ? 30 : (i % 7 - 3) / 4.0, 1);
        }

        assertThat(sides.surprise(30, 1)).isLessThan(2);
        assertThat(sides.surprise(-30, 1)).isGreaterThan(4);
    }

    @Test
    void unrestIsManyErrorsOfNoRareSize() {
        Unrest unrest = new Unrest();
        double quiet = 0;
        for (int i = 1; i <= 2_000; i++) {
            quiet = unrest.surprise(i % 20 == 0 ? 3 : 1, i, 1);
        }
        double restless = 0;
        for (int i = 1; i <= 15; i++) {
            restless = unrest.surprise(3, 2_000 + i, 1);
        }

        assertThat(quiet).isLessThan(1.5);
        assertThat(restless).isGreaterThan(2.4);
    }

    @Test
    void errorsAtTheirUsualPlaceAreNoSurprise() {
        PlaceNoise noise = new PlaceNoise();
        for (int hour = 1; hour <= 60 * 24; hour++) {
            noise.learn(hour * HOUR, hour % 24 == 10 ? 10 : 0.9, (double) HOUR, hour);
        }

        assertThat(noise.factor(9 * HOUR)).isEqualTo(1);
        assertThat(noise.factor(10 * HOUR)).isBetween(4.0, 4.7); // (4 × 10 + 5) ÷ (4 × 1.28 + 5)
    }

    /** Mostly of late: 0.8 × late + 0.2 × long run, where one error counts as at most six usual ones. */
    @Test
    void oneGiantErrorHardlyChangesTheNoise() {
        Noise noise = new Noise();
        for (int i = 1; i <= 2_000; i++) {
            noise.learn(1, 1, i);
        }
        assertThat(noise.size()).isCloseTo(1, within(1e-9));
        noise.learn(1e9, 1, 2_001);

        assertThat(noise.size()).isCloseTo(1 + 0.8 * 5 / 60 + 0.2 * 5 / 2_000, within(1e-9));
    }

    /** Far on one side for long: the offset takes a tenth of the distance each time; on both sides in turn: nothing. */
    @Test
    void aBaselineFollowsAShiftAndNotNoise() {
        Baseline shifted = new Baseline();
        Baseline noisy = new Baseline();
        for (int i = 1; i <= 200; i++) {
            shifted.stand(0);
            noisy.stand(0);
            shifted.follow(i <= 100 ? 0 : 50, i, 1);
            noisy.follow(i % 2 == 0 ? 50 : -50, i, 1);
        }

        assertThat(shifted.offset()).isBetween(45.0, 51.0);
        assertThat(noisy.offset()).isBetween(-6.0, 6.0);
    }
}
