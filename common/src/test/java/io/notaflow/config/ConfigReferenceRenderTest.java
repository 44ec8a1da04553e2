package io.notaflow.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Rewrite the checked-in file with {@code -Dnotaflow.rewrite=true}. */
class ConfigReferenceRenderTest {
    private static final Path FILE = Path.of("../docs/configuration.md");

    @Test
    void referenceInDocsIsUpToDate() throws IOException {
        if (Boolean.getBoolean("notaflow.rewrite")) {
            Files.writeString(FILE, ConfigReference.markdown());
        }
        assertThat(FILE).content().isEqualTo(ConfigReference.markdown());
    }

    @Test
    void everyKeySaysWhatItMeansAndWhatGoesWrong() {
        assertThat(ConfigKeys.OF_BOTH).allSatisfy(key -> {
            assertThat(key.name()).matches("[a-z]+(\\.[a-z]+(-[a-z]+)*)?");
            assertThat(key.meaning()).endsWith(".").hasSizeGreaterThan(15);
            assertThat(key.risk()).endsWith(".");
        });
    }
}
