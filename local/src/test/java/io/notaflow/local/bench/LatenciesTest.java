package io.notaflow.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    @Test
    void theQuantileIsTheSmallestTimeThatCoversTheShare() {
        long[] falling =
                LongStream.rangeClosed(1, 200).map(i -> (201 - i) * 1_000_000).toArray();

        Latencies times = Latencies.of(falling);

        assertThat(times.count()).isEqualTo(200);
        assertThat(times.millis(.5)).isEqualTo(100);
        assertThat(times.millis(.99)).isEqualTo(198);
        assertThat(times.millis(1)).isEqualTo(200);
    }

    @Test
    void withoutTimesThereIsNoQuantile() {
        assertThat(Latencies.of().millis(.99)).isNaN();
    }
}
