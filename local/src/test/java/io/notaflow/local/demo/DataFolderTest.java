package io.notaflow.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path parent;

    @Test
    void oneDemoAtATimeUsesAFolder() throws IOException {
        Path path = parent.resolve("data");
        try (DataFolder first = DataFolder.open(path, DataFolder.Former.KEPT)) {
            assertThat(first.isResumed()).isFalse();
            assertThatThrownBy(() -> DataFolder.open(path, DataFolder.Former.KEPT))
                    .hasMessageContaining("another demo is running on it");
        }
        DataFolder.open(path, DataFolder.Former.KEPT).close();
    }

    @Test
    void aFolderOfSomebodyElseIsNeverTouched() throws IOException {
        Files.writeString(parent.resolve("thesis.doc"), "years of work");

        assertThatThrownBy(() -> DataFolder.open(parent, DataFolder.Former.REMOVED))
                .hasMessageContaining("holds files that no demo made");
        assertThat(parent.resolve("thesis.doc")).exists();
    }

    @Test
    void aFormerDemoIsKeptOrThrownAway() throws IOException {
        Path path = parent.resolve("data");
        try (DataFolder folder = DataFolder.open(path, DataFolder.Former.KEPT)) {
            Files.createDirectories(folder.path("warehouse"));
        }
        try (DataFolder again = DataFolder.open(path, DataFolder.Former.KEPT)) {
            assertThat(again.isResumed()).isTrue();
        }
        try (DataFolder fresh = DataFolder.open(path, DataFolder.Former.REMOVED)) {
            assertThat(fresh.isResumed()).isFalse();
            assertThat(fresh.path("warehouse")).doesNotExist();
        }
    }

    @Test
    void theKeyOfPseudonymsIsMadeOnceAndForTheOwnerOnly() throws IOException {
        try (DataFolder folder = DataFolder.open(parent.resolve("data"), DataFolder.Former.KEPT)) {
            String key = Files.readString(folder.hmacKeyFile());

            assertThat(key).hasSize(64);
            assertThat(Files.readString(folder.hmacKeyFile())).isEqualTo(key);
            assertThat(Files.getPosixFilePermissions(folder.hmacKeyFile())).hasSize(2);
        }
    }
}
