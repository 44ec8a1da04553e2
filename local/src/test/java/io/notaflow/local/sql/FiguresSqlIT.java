package io.notaflow.local.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.CatalogConfig;
import io.notaflow.local.lake.GoldLake;
import io.notaflow.local.lake.KnownFigures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts about figures in the real client; what they must find was computed by hand from {@link KnownFigures}. */
class FiguresSqlIT {
    private static final Path SCRIPTS = Path.of("../sql");

    @TempDir
    static Path folder;

    /** One session for all scripts, since each costs a JVM and a cluster. */
    @Test
    void theScriptsFindWhatWasComputedByHand() throws Exception {
        Instant now = Instant.now();
        try (GoldLake lake = GoldLake.make(folder.resolve("lake"), KnownFigures.deltas(now), KnownFigures.cuts(now))) {
            List<List<List<String>>> tables = Tableau.tables(run(
                    lake,
                    "kpis-now.sql",
                    "kpis-as-known-at.sql",
                    "kpi-why-it-changed.sql",
                    "rolling-60-minutes.sql",
                    "kpi-quantiles.sql",
                    "payment-mix.sql",
                    "quality.sql"));

            assertThat(tables.get(0))
                    .as("300 + 50 − 100 less 54 + 9 − 18 of taxes; one of three cancelled")
                    .containsExactly(
                            List.of("2026-11-18", "2", "250.00", "250.00", "205.00", "125.00", "33.3333"),
                            List.of("2026-11-19", "1", "10.00", "10.00", "10.00", "10.00", "0.0000"));
            assertThat(tables.get(1))
                    .as("up to checkpoint 2: 350.00 less 63.00 of taxes, by three")
                    .containsExactly(List.of("2026-11-18", "3", "350.00", "350.00", "287.00", "116.67", "0.0000"));
            assertThat(tables.get(2))
                    .extracting(row -> String.join(" ", row.get(0), row.get(2), row.get(3), row.get(4), row.get(5)))
                    .containsExactly("1 NEW LATE 2 300.00", "2 LATE LATE 1 50.00", "3 CANCELLED LATE -1 -100.00");
            assertThat(tables.get(2)).allSatisfy(row -> assertThat(row.get(1)).startsWith("20"));
            assertThat(tables.get(3))
                    .containsExactly(
                            List.of("issuer_uf", "SP", "1", "10.00", "10.00"),
                            List.of("total", "all", "2", "60.00", "30.00"));
            assertThat(tables.get(4))
                    .as("5 and the bucket from 7071; the buckets of 50.00 from 4957 and of 200.00 from 19758")
                    .containsExactly(
                            List.of("2026-11-18", "latency", "5", "7141", "7141"),
                            List.of("2026-11-18", "ticket", "5006", "19955", "19955"),
                            List.of("2026-11-19", "latency", "5", "5", "5"),
                            List.of("2026-11-19", "ticket", "1007", "1007", "1007"));
            assertThat(tables.get(5))
                    .as("of 160.00; what was never paid or taken back is left out")
                    .containsExactly(
                            List.of("2026-11-18", "01", "2", "40.00", "25.0000"),
                            List.of("2026-11-18", "17", "1", "120.00", "75.0000"));
            assertThat(tables.get(6))
                    .containsExactly(
                            List.of("2026-11-18", "ACCEPTED/AUTHORIZED", "3", "75.0000"),
                            List.of("2026-11-18", "QUARANTINED/KEY_CHECK_DIGIT", "1", "25.0000"));
        }
    }

    private static String run(GoldLake lake, String... scripts) throws Exception {
        Path queries = Files.createFile(folder.resolve("queries.sql"));
        for (String script : scripts) {
            Files.writeString(queries, Files.readString(SCRIPTS.resolve(script)), StandardOpenOption.APPEND);
        }
        CatalogConfig catalog = lake.catalog();
        SqlClientProcess client = new SqlClientProcess(
                folder.resolve("client"),
                SCRIPTS,
                new LakeAddress(catalog.uri(), catalog.user(), catalog.warehouse()),
                catalog.password().reveal());
        Process process = client.running(queries).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("[ERROR]");
        return said;
    }
}
