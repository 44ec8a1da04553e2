package io.notaflow.jobs.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.jobs.testing.SeenMetrics;
import org.junit.jupiter.api.Test;

class QuarantineCountersTest {
    private final SeenMetrics metrics = new SeenMetrics();
    private final QuarantineCounters counters = new QuarantineCounters(metrics.group());

    @Test
    void countsAllAndEachCode() {
        counters.count("TOMBSTONE");
        counters.count("XML_MALFORMED");
        counters.count("XML_MALFORMED");

        assertThat(metrics.count(Metric.QUARANTINED)).isEqualTo(3);
        assertThat(metrics.count(Metric.QUARANTINED_BY_CODE, "TOMBSTONE")).isEqualTo(1);
        assertThat(metrics.count(Metric.QUARANTINED_BY_CODE, "XML_MALFORMED")).isEqualTo(2);
    }
}
