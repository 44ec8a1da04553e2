package io.notaflow.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CostTest {
    /** 1,000 documents: 7 ms of CPU to read, 49 ms for the job that writes 120 values each, in half a second. */
    private final Cost roof = new Cost(1_000, 0, 7_000_000, 100_000_000);

    private final Cost job = new Cost(1_000, 120_000, 49_000_000, 500_000_000);

    @Test
    void dividesTheProcessTimeByTheDocuments() {
        assertThat(job.microsPerDocument()).isEqualTo(49.0);
        assertThat(job.ratioTo(roof)).isEqualTo(7.0);
        assertThat(job.documentsPerSecond()).isEqualTo(2_000.0);
    }

    @Test
    void takesTheReadingOutOfTheCostOfAValue() {
        assertThat(job.microsPerValue(roof)).isEqualTo(0.35);
        assertThat(roof.microsPerValue(roof)).isZero();
    }

    @Test
    void whatAShortPassCostsIsNotPartOfTheFigure() {
        Cost start = new Cost(1_000, 7_000, 5_000_000_000L, 6_000_000_000L);
        Cost whole = new Cost(11_000, 77_000, 5_100_000_000L, 8_000_000_000L);

        Cost further = whole.beyond(start);

        assertThat(further.microsPerDocument()).isEqualTo(10.0);
        assertThat(further.documentsPerSecond()).isEqualTo(5_000.0);
        assertThat(further.values()).isEqualTo(70_000);
    }

    @Test
    void ofTwoPassesTheLeastCpuAndTheLeastWallTimeCount() {
        Cost quick = new Cost(1_000, 120_000, 52_000_000, 400_000_000);

        assertThat(job.least(quick)).isEqualTo(new Cost(1_000, 120_000, 49_000_000, 400_000_000));
        assertThat(job.least(null)).isEqualTo(job);
    }
}
