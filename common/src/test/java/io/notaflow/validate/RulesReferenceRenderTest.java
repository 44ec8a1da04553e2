package io.notaflow.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Rewrite the checked-in file with {@code -Dnotaflow.rewrite=true}. */
class RulesReferenceRenderTest {
    private static final Path FILE = Path.of("../docs/rules.md");

    @Test
    void referenceInDocsIsUpToDate() throws IOException {
        if (Boolean.getBoolean("notaflow.rewrite")) {
            Files.writeString(FILE, RulesReference.markdown());
        }
        assertThat(FILE).content().isEqualTo(RulesReference.markdown());
    }

    @Test
    void everyCodeIsListedOnce() {
        String page = RulesReference.markdown();

        assertThat(RuleCatalogue.byCodes().keySet())
                .allSatisfy(code -> assertThat(page).contains("| `" + code + "` |"));
    }
}
