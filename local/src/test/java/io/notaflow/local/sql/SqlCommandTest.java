package io.notaflow.local.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.notaflow.local.process.FreePort;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SqlCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void withoutADemoItSaysWhatToStart() {
        assertThat(run()).isEqualTo(2);

        assertThat(said.toString())
                .contains("notaflow-data/notaflow.yaml is missing", "./notaflow demo", "--config FILE");
    }

    @Test
    void aFileIsNamedOnce() {
        assertThat(run("-f", "a.sql", "b.sql")).isEqualTo(2);

        assertThat(said.toString()).contains("FILE or -f FILE, not both");
    }

    @Test
    void aDemoThatHasStoppedIsNamed() throws IOException {
        int port = FreePort.any();
        Path config = Files.writeString(folder.resolve("notaflow.yaml"), """
                catalog: {uri: "jdbc:postgresql://127.0.0.1:%1$d/notaflow", user: notaflow, password-file: password, warehouse: warehouse}
                kafka: {bootstrap-servers: "127.0.0.1:9092", topic: notaflow.documents}
                postgres: {url: "jdbc:postgresql://127.0.0.1:%1$d/notaflow", user: notaflow, password-file: password}
                runtime: {checkpoint-interval: 1s, checkpoint-dir: checkpoints, parallelism: 2}
                ingest: {hmac-key-file: hmac.key}
                """.formatted(port));
        Files.writeString(folder.resolve("password"), "secret");
        Files.writeString(folder.resolve("hmac.key"), "0123456789abcdef0123456789abcdef");

        assertThat(run("--config", config.toString())).isEqualTo(1);

        assertThat(said.toString())
                .contains("Cannot reach the catalog", "127.0.0.1:" + port, "./notaflow demo")
                .doesNotContain("secret");
    }

    @Test
    void aQuestionIsFoundByItsName() throws IOException {
        Questions questions = new Questions(Path.of("../sql/flink"));

        assertThat(questions.find(Path.of("kpis-now"))).isEqualTo(Path.of("../sql/flink/kpis-now.sql"));
        assertThat(questions.find(Path.of("kpis-now.sql"))).isEqualTo(Path.of("../sql/flink/kpis-now.sql"));
        assertThat(questions.find(Path.of("../sql/trino/snapshots.sql")))
                .isEqualTo(Path.of("../sql/trino/snapshots.sql"));
    }

    @Test
    void anUnknownQuestionIsAnsweredByThoseThereAre() {
        assertThatThrownBy(() -> new Questions(Path.of("../sql/flink")).find(Path.of("kpi-now")))
                .hasMessageContaining("Cannot find the file kpi-now")
                .hasMessageContaining("kpis-now, late-cancellations");
    }

    private int run(String... arguments) {
        return new CommandLine(new SqlCommand())
                .setErr(new PrintWriter(said, true))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage());
                    return 1;
                })
                .execute(arguments);
    }
}
