package io.notaflow.jobs.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordAgesTest {
    private static final long NOON = 1_000_000_000L;

    @Test
    void agesAreThoseAtTheBarrierWhateverTheMomentOfArrival() {
        RecordAges ages = new RecordAges(NOON);
        ages.add(NOON + 1_000);
        ages.add(NOON + 1_050);
        ages.add(NOON + 4_000);

        Arrivals arrivals = ages.take(NOON + 5_000);

        assertThat(arrivals.records()).isEqualTo(3);
        assertThat(arrivals.newestMillis()).isEqualTo(NOON + 4_000);
        // Lower bounds of buckets 2 % wide: 1,000 lies in the one from 985, 4,000 in the one from 3,956.
        assertThat(arrivals.ages()).hasSize(2);
        assertThat(arrivals.ages()[0]).isBetween(980L, 1_000L);
        assertThat(arrivals.ages()[1]).isBetween(3_920L, 4_000L);
        assertThat(arrivals.counts()).containsExactly(1, 2);
    }

    @Test
    void aBacklogOfYearsCountsAsAnHourOldAndTakesNoMoreMemory() {
        RecordAges ages = new RecordAges(NOON);
        for (int day = 1; day <= 1_000; day++) {
            ages.add(NOON - day * 86_400_000L);
        }

        Arrivals arrivals = ages.take(NOON);

        assertThat(arrivals.records()).isEqualTo(1_000);
        assertThat(arrivals.counts()).containsExactly(1_000);
        assertThat(arrivals.ages()[0]).isBetween(3_528_000L, 3_600_100L);
    }

    @Test
    void aRecordOfTheFutureIsNotYoungerThanNothing() {
        RecordAges ages = new RecordAges(NOON);
        ages.add(NOON + 600_000);

        assertThat(ages.take(NOON + 5_000).ages()).containsExactly(0);
    }

    @Test
    void beginsAnewAfterEachBarrier() {
        RecordAges ages = new RecordAges(NOON);
        ages.add(NOON);
        ages.take(NOON + 5_000);

        assertThat(ages.isEmpty()).isTrue();
        assertThat(ages.take(NOON + 10_000).counts()).isEmpty();
    }
}
