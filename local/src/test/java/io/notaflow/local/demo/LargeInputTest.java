package io.notaflow.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeInputTest {
    @TempDir
    private Path folder;

    @Test
    void aFileLargerThanARecordIsNamedBeforeAnythingIsSent() throws Exception {
        Files.writeString(folder.resolve("small"), "x");
        assertThat(InputFiles.of(List.of(folder.toString())).tooLarge()).isEmpty();

        try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge").toFile(), "rw")) {
            huge.setLength(InputFiles.LARGEST_BYTES + 1);
        }
        assertThat(InputFiles.of(List.of(folder.toString())).tooLarge().orElse(""))
                .contains("huge");
    }
}
