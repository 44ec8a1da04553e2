package io.notaflow.anomaly.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
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
    void oneDayInFiveHundredIsToldByChanceAndMostOfFourDeviations() {
        for (int issuer = 0; issuer < ISSUERS; issuer++) {
            follow(new Random(issuer));
        }

        assertThat(told).isLessThanOrEqualTo(days / 500);
        assertThat(found[1]).isGreaterThan(planted * 3 / 4);
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

    private static boolean isTold(CancelHabit habit, double cancelled) {
        return habit.isKnown() && cancelled >= 5 && habit.strays(cancelled, INVOICES) >= habit.limit(INVOICES);
    }

    @Test
    void aDayFarOffHardlyTeaches() {
        CancelHabit habit = new CancelHabit();
        for (int day = 0; day < 30; day++) {
            habit.learn(8 + day % 3, INVOICES);
        }
        double before = habit.share();
        habit.learn(INVOICES, INVOICES);

        // 9 of 400 and three deviations of the angle more are 21: as one of some twenty days remembered.
        assertThat(habit.share() - before).isBetween(0.0001, 0.003);
        assertThat(habit.strays(30, INVOICES)).isGreaterThan(habit.limit(INVOICES));
    }
}
