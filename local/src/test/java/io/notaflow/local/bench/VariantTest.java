package io.notaflow.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VariantTest {
    @Test
    void saysHowItDiffersAsLinesOfAConfiguration() {
        assertThat(Variant.KPIS.every(30).inOneStep().on("rocksdb").yaml(2, "lake7"))
                .isEqualTo("""
                stages: [lake, kpis]
                runtime: {checkpoint-interval: 30s, checkpoint-dir: lake7/checkpoints, parallelism: 2, state-backend: rocksdb}
                kpis: {waiting-cells: 0}
                """);
    }
}
