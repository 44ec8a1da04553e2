package io.notaflow.local.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LakeAddressTest {
    private static final LakeAddress LAKE =
            new LakeAddress("jdbc:postgresql://db:5433/lake?ssl=true", "o'neil", "file:///data/$1/warehouse");

    @Test
    void takesThePlaceOfTheAddressInTheScript() throws IOException {
        String script = LAKE.fillIn(Files.readString(Path.of("../sql/flink/catalog.sql")));

        assertThat(script)
                .contains("'uri' = 'jdbc:postgresql://db:5433/lake?ssl=true'")
                .contains("'jdbc.user' = 'o''neil'")
                .contains("'warehouse' = 'file:///data/$1/warehouse'");
    }

    @Test
    void refusesAScriptWithoutTheOption() {
        assertThatThrownBy(() -> LAKE.fillIn("CREATE CATALOG c WITH ('uri' = 'x', 'jdbc.user' = 'y');"))
                .hasMessageContaining("warehouse");
    }

    @Test
    void thePasswordFileHasOneLineInWhichColonsAreEscaped() {
        assertThat(LAKE.passwordLine("a:b\\c")).isEqualTo("db:5433:lake:o'neil:a\\:b\\\\c");
    }

    @Test
    void noScriptHoldsAPassword() throws IOException {
        assertThat(Files.readString(Path.of("../sql/flink/catalog.sql"))).doesNotContain("jdbc.password");
    }
}
