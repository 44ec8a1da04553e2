package io.notaflow.jobs.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestorePointTest {
    private static final String LAKE = "11111111-2222-3333-4444-555555555555";

    @TempDir
    Path folder;

    @Test
    void newestIsTheLargestNumberOverAllJobsOfTheLakeThatIsComplete() throws IOException {
        checkpoint(LAKE, "a", 9);
        checkpoint(LAKE, "b", 10);
        Files.createDirectories(folder.resolve("lake-" + LAKE + "/b/chk-11"));
        Files.createDirectories(folder.resolve("lake-" + LAKE + "/b/shared"));
        checkpoint("99999999-2222-3333-4444-555555555555", "c", 12);

        assertThat(RestorePoint.newest(folder.toUri().toString(), LAKE)).hasValueSatisfying(newest -> {
            assertThat(newest.checkpoint()).isEqualTo(10);
            assertThat(newest.path()).endsWith("/b/chk-10");
            assertThat(newest.lakeId()).contains(LAKE);
        });
    }

    @Test
    void thereIsNoneBeforeTheFirst() {
        assertThat(RestorePoint.newest(folder.resolve("none").toUri().toString(), LAKE))
                .isEmpty();
    }

    private void checkpoint(String lake, String job, int number) throws IOException {
        Path checkpoint = Files.createDirectories(folder.resolve("lake-" + lake + "/" + job + "/chk-" + number));
        Files.createFile(checkpoint.resolve("_metadata"));
    }
}
