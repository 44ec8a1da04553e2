package io.notaflow.anomaly.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 150 issuers of 400 invoices a day over 60 days, who cancel half a percent to five and a half by chance. */
class CancelHabitTest {
    private static final int ISSUERS = 150;
    private static final int DAYS = 60;
    private static final int INVOICES = 400;

    private int told;
    private int days;
    private final int[] found = new int[3];
    private int planted;

    @Test
    void hardlyOneDayInNineHundredIsToldByChanceAndMostOfFourDeviations() {
        for (int issuer = 0; issuer < ISSUERS; issuer++) {
            follow(new Random(issuer));
        }

        assertThat(told).isLessThanOrEqualTo(days / 900);
        assertThat(found[1]).isGreaterThan(planted * 7 / 10);
        assertThat(found[2]).isGreaterThan(planted * 97 / 100);
    }

    private void follow(Random random) {
        CancelHabit habit = new CancelHabit();
        double share = 0.005 + 0.05 * random.nextDouble();
        double[] strengths = {2.5, 4, 6};
        for (int day = 0; day < DAYS; day++) {
            int cancelled = 0;
            for (int i = 0; i < INVOICES; i++) {
                cancelled += random.nextDouble() < share ? 1 : 0;
            }
            days++;
            told += isTold(habit, cancelled) ? 1 : 0;
            if (day >= 20 && day % 10 == 5) {
                planted++;
                for (int i = 0; i < strengths.length; i++) {
                    double own = Math.sqrt(INVOICES * share * (1 - share));
                    found[i] += isTold(habit, Math.rint(INVOICES * share + strengths[i] * own)) ? 1 : 0;
                }
            }
            habit.learn(cancelled, INVOICES);
        }
    }

    /** With the days before, as it is decided: a row tells a little more often than the limit of one day alone. */
    private static boolean isTold(CancelHabit habit, double cancelled) {
        return habit.isKnown() && cancelled >= 5 && habit.chanceOfRow((int) cancelled, INVOICES) < CancelRate.LIMIT;
    }

    /** 500 issuers whose days vary three times as much as by chance: negative binomial, drawn as a Poisson count of a gamma mean. */
    @Test
    void whoCancelsUnsteadilyIsHardlyToldMoreOften() {
        int wrong = 0;
        int judged = 0;
        for (int issuer = 0; issuer < 500; issuer++) {
            Random random = new Random(1_000 + issuer);
            CancelHabit habit = new CancelHabit();
            for (int day = 0; day < DAYS; day++) {
                // 8 on average: the sum of four exponential means of 2, variance 8 + 16.
                double mean = 0;
                for (int part = 0; part < 4; part++) {
                    mean -= 2 * Math.log(1 - random.nextDouble());
                }
                int cancelled = poisson(mean, random);
                judged += day >= 30 ? 1 : 0;
                wrong += day >= 30 && isTold(habit, cancelled) ? 1 : 0;
                habit.learn(cancelled, INVOICES);
            }
        }
        assertThat(wrong).isLessThan(judged / 70);
    }

    private static int poisson(double mean, Random random) {
        double product = random.nextDouble();
        int count = 0;
        while (product > Math.exp(-mean)) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    @Test
    void aDayFarOffHardlyTeachesAndDoesNotHideTheNext() {
        CancelHabit habit = steady();
        double before = habit.share();
        double chance = habit.chance(22, INVOICES);
        habit.learn(INVOICES, INVOICES);

        assertThat(chance).isLessThan(0.001);
        assertThat(habit.share() - before).isBetween(0.0, 0.001);
        assertThat(habit.chance(22, INVOICES)).isLessThan(2 * chance);
    }

    @Test
    void fromTheFifthDayOnWhatIsOddIsAHabit() {
        CancelHabit habit = steady();
        for (int day = 0; day < 4; day++) {
            habit.learn(40, INVOICES);
        }
        assertThat(habit.share()).isLessThan(0.03);

        for (int day = 0; day < 25; day++) {
            habit.learn(40, INVOICES);
        }
        assertThat(habit.share()).isGreaterThan(0.07);
    }

    /** A day of a chance of about 1 in 100: with another just before, 10^-4 · (1 + ln 10^4) = 1 in 979. */
    @Test
    void twoUnlikelyDaysInARowAreMuchLessLikely() {
        CancelHabit habit = steady();
        int unlikely = IntStream.range(9, INVOICES)
                .filter(count -> habit.chance(count, INVOICES) < 0.01)
                .findFirst()
                .orElseThrow();
        double alone = habit.chanceOfRow(unlikely, INVOICES);
        assertThat(alone).isEqualTo(habit.chance(unlikely, INVOICES)).isGreaterThan(CancelRate.LIMIT);

        habit.learn(unlikely, INVOICES);
        double now = habit.chance(unlikely, INVOICES);
        assertThat(habit.chanceOfRow(unlikely, INVOICES))
                .isCloseTo(alone * now * (1 - Math.log(alone * now)), within(1e-9))
                .isLessThan(CancelRate.LIMIT);

        habit.learn(9, INVOICES);
        assertThat(habit.chanceOfRow(unlikely, INVOICES)).isEqualTo(habit.chance(unlikely, INVOICES));
    }

    private static CancelHabit steady() {
        CancelHabit habit = new CancelHabit();
        for (int day = 0; day < 30; day++) {
            habit.learn(8 + day % 3, INVOICES);
        }
        return habit;
    }
}
