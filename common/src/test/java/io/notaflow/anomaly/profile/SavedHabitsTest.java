package io.notaflow.anomaly.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.notaflow.testing.SavedState;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What an issuer usually does and what it did in open hours, as a released version saved it. */
class SavedHabitsTest {
    private static final long HOUR = 496_000;

    @Test
    void readsHabitsOfVersionOne() throws IOException {
        Habits habits = Habits.read(null);
        for (int i = 0; i < 40; i++) {
            habits.learn(HOUR + i, i % 9, 12.5 * i, i % 2, 0);
        }

        Habits saved = Habits.read(SavedState.file("habits-v1.bin", habits.bytes()));

        assertThat(saved.bytes()).isEqualTo(habits.bytes());
        assertThat(saved.issuedInADay()).isEqualTo(habits.issuedInADay()).isPositive();
        assertThat(saved.counts().expected(Habits.slot(HOUR + 8))).isCloseTo(8, within(0.01));
    }

    @Test
    void readsOpenHoursOfVersionThree() throws IOException {
        OpenHours open = OpenHours.read(null);
        open.of(HOUR).add(10_000, true, "35260811222000000181550010000000071100000075");
        open.of(HOUR + 1).add(-1, false, "35260811222000000181550010000000081100000085");

        OpenHours saved = OpenHours.read(SavedState.file("open-hours-v3.bin", open.bytes()));

        assertThat(saved.bytes()).isEqualTo(open.bytes());
        assertThat(saved.take(HOUR).contingency).isEqualTo(1);
        assertThat(saved.take(HOUR + 1).cents).isEqualTo(-1);
    }
}
