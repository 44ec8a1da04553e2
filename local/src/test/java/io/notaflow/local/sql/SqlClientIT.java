package io.notaflow.local.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.CatalogConfig;
import io.notaflow.local.lake.SmallLake;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts in the folder "sql" in the real client, against a lake of the real job. */
class SqlClientIT {
    private static final Path SCRIPTS = Path.of("../sql");

    @TempDir
    static Path folder;

    private static SmallLake lake;
    private static SqlClientProcess client;

    @BeforeAll
    static void makeTheLake() throws Exception {
        lake = SmallLake.make(folder.resolve("lake"), 11, 300);
        CatalogConfig catalog = lake.config().catalog();
        client = new SqlClientProcess(
                folder.resolve("client"),
                SCRIPTS,
                new LakeAddress(catalog.uri(), catalog.user(), catalog.warehouse()),
                Files.readString(lake.postgres().passwordFile()).strip());
    }

    @AfterAll
    static void stop() {
        lake.close();
    }

    /** One session for all scripts, since each costs a JVM and a cluster. */
    @Test
    void theScriptsAgreeWithWhatWasSent() throws Exception {
        Path queries = folder.resolve("queries.sql");
        Files.writeString(queries, "SELECT COUNT(*) AS records FROM bronze.documents;\n");
        for (String script :
                List.of("invoices-by-state.sql", "quarantine-by-reason.sql", "sales-by-state-and-hour.sql")) {
            Files.writeString(queries, Files.readString(SCRIPTS.resolve(script)), StandardOpenOption.APPEND);
        }

        String said = run(queries);

        assertThat(said).doesNotContain("[ERROR]");
        assertThat(Tableau.tables(said).get(0))
                .containsExactly(List.of(String.valueOf(lake.truth().records())));
    }

    private static String run(Path query) throws Exception {
        Process process = client.running(query).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
