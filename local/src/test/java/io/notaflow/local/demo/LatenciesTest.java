package io.notaflow.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTest {
    private final Latencies latencies = new Latencies(2);

    @Test
    void onlyWhatIsReadableCounts() {
        latencies.sent(0, 0, 1_000);
        latencies.sent(0, 10, 2_000);
        assertThat(latencies.p95()).isEmpty();

        latencies.readable(0, 10, 4_000);

        assertThat(latencies.p95()).as("offset 10 is not below 10").contains(3_000L);
    }

    @Test
    void ninetyFiveOfAHundredAreAtMostThePercentile() {
        for (int i = 0; i < 100; i++) {
            latencies.sent(1, i * 10L, 100_000 - (i + 1) * 100L);
        }
        latencies.readable(1, 1_000, 100_000);

        assertThat(latencies.p95()).contains(9_500L);
    }
}
