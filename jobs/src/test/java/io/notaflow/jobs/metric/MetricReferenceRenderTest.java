package io.notaflow.jobs.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rewrite the checked-in file with {@code -Dnotaflow.rewrite=true}. */
class MetricReferenceRenderTest {
    private static final Path FILE = Path.of("../docs/metrics.md");

    @Test
    void referenceInDocsIsUpToDate() throws IOException {
        if (Boolean.getBoolean("notaflow.rewrite")) {
            Files.writeString(FILE, MetricReference.markdown());
        }
        assertThat(FILE).content().isEqualTo(MetricReference.markdown());
    }

    @Test
    void everyMetricSaysWhatItMeansUnderANameOfItsOwn() {
        assertThat(Metric.values()).allSatisfy(metric -> {
            assertThat(metric.label()).matches("[a-z]+([A-Z][a-z]+)*");
            assertThat(metric.meaning()).endsWith(".").hasSizeGreaterThan(9);
        });
        assertThat(Stream.concat(
                        Stream.of(Metric.values()).map(Metric::prometheusName),
                        Stream.of(NeighbourMetric.values()).map(NeighbourMetric::prometheusName)))
                .doesNotHaveDuplicates();
    }
}
