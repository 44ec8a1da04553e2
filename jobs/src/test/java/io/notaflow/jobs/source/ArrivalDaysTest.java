package io.notaflow.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArrivalDaysTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final ArrivalDays days = new ArrivalDays(8, 10);

    @Test
    void waitsForTheCheckpointOnceTheDaysAreUsedUp() {
        for (int day = 0; day < 7; day++) {
            days.admit(day % 2, day(day));
        }
        assertThat(days.waits()).isFalse();

        days.admit(0, day(7));
        assertThat(days.waits()).isTrue();

        days.checkpoint();
        assertThat(days.waits()).isFalse();
    }

    @Test
    void manyRecordsOfOneUtcDayAreOneDayAlsoBefore1970() {
        for (int second = 0; second < 86_400; second += 3_600) {
            days.admit(0, Instant.parse("1969-12-31T00:00:00Z").plusSeconds(second));
        }

        assertThat(days.waits()).isFalse();
    }

    @Test
    void keepsEveryInstantWhileThereIsPatienceInOrderOrNot() {
        for (int day : new int[] {5, 0, 9, 3, 7, 1, 2, 12}) {
            assertThat(days.admit(0, day(day))).isEqualTo(day(day));
        }
        assertThat(days.waits()).isTrue();
        days.checkpoint();
        assertThat(days.admit(0, day(4))).isEqualTo(day(4));
    }

    @Test
    void neverLosesPatienceWithDaysThatMoveForwardInEachPartition() {
        for (int first = 0; first < 800; first += 8) {
            assertThat(fill(0, 1_000 + first, 1)).isTrue();
            assertThat(fill(1, first, 1)).isTrue();
        }
    }

    @Test
    void withoutPatienceAFurtherDayArrivesWithTheNewestRecordOfItsPartition() {
        losePatience();
        days.admit(0, day(70));
        days.admit(1, day(90));

        assertThat(days.waits()).isFalse();
        assertThat(days.admit(0, day(69))).isEqualTo(day(100));
        assertThat(days.admit(1, day(95))).isEqualTo(day(90));
        assertThat(days.admit(0, day(70).plusSeconds(1))).isEqualTo(day(70).plusSeconds(1));
        days.checkpoint();
        assertThat(days.admit(0, day(69))).isEqualTo(day(69));
    }

    @Test
    void patienceIsUsedAlsoWhereTheWritersAreTooSlowToFillACheckpoint() {
        days.admit(0, day(100));
        for (int day = 99; day > 89; day -= 2) {
            days.admit(0, day(day));
            days.admit(0, day(day - 1));
            days.checkpoint();
        }

        assertThat(fill(0, 50, -1)).isFalse();
    }

    @Test
    void aCheckpointWithHardlyAnyDayBackGivesPatienceBack() {
        losePatience();
        days.admit(0, day(99));
        days.checkpoint();

        assertThat(fill(0, 60, -1)).isTrue();
    }

    @Test
    void theHeapDecidesHowManyDaysFit() {
        assertThat(daysWithin(256L << 20)).isEqualTo(8);
        assertThat(daysWithin(1536L << 20)).isEqualTo(24);
        assertThat(daysWithin(32L << 30)).isEqualTo(64);
    }

    private static int daysWithin(long heapBytes) {
        ArrivalDays days = ArrivalDays.within(heapBytes);
        int count = 0;
        while (!days.waits()) {
            days.admit(0, day(count++));
        }
        return count;
    }

    /** Day 100 and fifteen days back from it: more than the patience of ten. */
    private void losePatience() {
        assertThat(fill(0, 100, -1)).isTrue();
        assertThat(fill(0, 92, -1)).isTrue();
    }

    /** Eight days from {@code first} on and a checkpoint; whether that was waited for. */
    private boolean fill(int partition, int first, int step) {
        for (int i = 0; i < 8; i++) {
            days.admit(partition, day(first + i * step));
        }
        boolean waited = days.waits();
        days.checkpoint();
        return waited;
    }

    private static Instant day(int day) {
        return START.plusSeconds(86_400L * day);
    }
}
