package io.notaflow.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.Received;
import io.notaflow.jobs.runtime.JobEnvironment;
import io.notaflow.jobs.runtime.Lake;
import io.notaflow.jobs.sink.LakeTarget;
import io.notaflow.jobs.testing.GraphText;
import io.notaflow.jobs.testing.TestConfig;
import io.notaflow.jobs.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uids and edges are part of the state of running jobs. Rewrite the golden text with {@code -Dnotaflow.rewrite=true}. */
class InvoiceAnalyticsGraphTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/invoice-analytics-graph.txt");

    @TempDir
    Path folder;

    @Test
    void graphEqualsTheGoldenText() throws IOException {
        String graph = graph();
        if (Boolean.getBoolean("notaflow.rewrite")) {
            Files.writeString(GOLDEN, graph);
        }
        assertThat(GOLDEN).content().isEqualTo(graph);
    }

    @Test
    void everyOperatorHasAUidInKebabCase() {
        assertThat(graph().lines()).allSatisfy(line -> assertThat(line).doesNotContain("(no uid)"));
    }

    private String graph() {
        NotaflowConfig config = TestConfig.of(
                TestPostgres.address(TestPostgres.newDatabase(), TestPostgres.port()), "none:1", "documents", folder);
        try (Lake lake = Lake.open(config.catalog(), InvoiceAnalyticsJob.tables(config.stages()))) {
            StreamExecutionEnvironment env = JobEnvironment.create(config.runtime(), lake.id());
            InvoiceAnalyticsJob.build(
                    env.fromData(List.of(), TypeInformation.of(Received.class)).uid("kafka-documents"),
                    config,
                    new LakeTarget(config.catalog(), lake.beginEpoch(config.stages())));
            return GraphText.of(env);
        }
    }
}
