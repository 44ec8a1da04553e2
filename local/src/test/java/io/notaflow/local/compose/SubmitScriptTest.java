package io.notaflow.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docker/submit.sh} with a stand-in for Flink's command, which prints what it is asked. */
class SubmitScriptTest {
    @TempDir
    Path folder;

    @BeforeEach
    void pretendFlink() throws IOException {
        answerOfList("");
    }

    @Test
    void startsWithoutStateWhereThereIsNoCheckpoint() throws Exception {
        assertThat(submit())
                .contains("run --detached --jobmanager jobmanager:8081 /opt/notaflow/notaflow-jobs.jar --config");
    }

    @Test
    void resumesFromTheCheckpointWithTheLargestNumberThatIsCompleteWhicheverJobWroteIt() throws Exception {
        complete("lake-a/old-job/chk-9");
        complete("lake-a/new-job/chk-10");
        complete("lake-a/old-job/chk-8");
        Files.createDirectories(folder.resolve("checkpoints/lake-a/new-job/chk-11"));

        assertThat(submit())
                .contains("--fromSavepoint " + folder.resolve("checkpoints/lake-a/new-job/chk-10")
                        + " /opt/notaflow/notaflow-jobs.jar");
    }

    @Test
    void leavesARunningJobAlone() throws Exception {
        answerOfList("21.11.2026 : abc : notaflow-invoice-analytics (RUNNING)");

        assertThat(submit()).contains("running already").doesNotContain("run --detached");
    }

    private void complete(String checkpoint) throws IOException {
        Path written = Files.createDirectories(folder.resolve("checkpoints").resolve(checkpoint));
        Files.writeString(written.resolve("_metadata"), "");
    }

    private void answerOfList(String answer) throws IOException {
        Path flink = folder.resolve("flink");
        Files.writeString(flink, "#!/bin/sh\nif [ \"$1\" = list ]; then echo '" + answer + "'; else echo \"$@\"; fi\n");
        assertThat(flink.toFile().setExecutable(true)).isTrue();
    }

    private String submit() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        Path.of("../docker/submit.sh").toAbsolutePath().toString(),
                        folder.resolve("checkpoints").toString())
                .redirectErrorStream(true);
        builder.environment().merge("PATH", folder + ":", (path, first) -> first + path);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
