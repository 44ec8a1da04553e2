package io.notaflow.local.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.CatalogConfig;
import io.notaflow.local.lake.CurrentInvoices;
import io.notaflow.local.lake.LakeContents;
import io.notaflow.local.lake.SmallLake;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.iceberg.data.Record;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts of the folder "sql/flink" in the real client, against a lake of the real job; {@link FlinkFilesIT} runs all of them in every build. */
@Tag("proof")
class SqlClientIT {
    private static final Path SCRIPTS = Path.of("../sql/flink");

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
        List<List<List<String>>> tables = Tableau.tables(said);
        assertThat(tables.get(0))
                .containsExactly(List.of(String.valueOf(lake.truth().records())));
        LakeContents contents = LakeContents.of(lake.config().catalog());
        assertThat(tables.get(1)).containsExactlyElementsOf(byState(contents.current()));
        assertThat(contents.total()).isEqualByComparingTo(lake.truth().totalBrl());
        assertThat(tables.get(2))
                .extracting(row -> row.get(0) + ' ' + row.get(1))
                .containsExactlyElementsOf(byReason(contents));
        assertThat(tables.get(3)).containsExactlyElementsOf(byStateAndHour(contents.current()));
    }

    private static List<List<String>> byState(CurrentInvoices current) {
        return Stream.of("AUTHORIZED", "CANCELLED", "DENIED", "UNKNOWN")
                .filter(state -> !current.inProduction(state).isEmpty())
                .map(state -> List.of(
                        state,
                        String.valueOf(current.inProduction(state).size()),
                        current.total(state).toPlainString()))
                .toList();
    }

    private static List<String> byReason(LakeContents contents) {
        Map<String, Long> counts = contents.rows("silver.quarantine").stream()
                .collect(Collectors.groupingBy(
                        row -> String.valueOf(row.getField("code")), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(reason -> reason.getKey() + ' ' + reason.getValue())
                .toList();
    }

    /** The hour that the issuer's clock showed: the instant moved by the offset that the document was written with. */
    private static List<List<String>> byStateAndHour(CurrentInvoices current) {
        Map<List<String>, List<Record>> groups = current.inProduction("AUTHORIZED").stream()
                .filter(row -> Integer.valueOf(1).equals(row.getField("direction")))
                .collect(Collectors.groupingBy(SqlClientIT::stateDateAndHour));
        return groups.entrySet().stream()
                .map(group -> Stream.concat(
                                group.getKey().stream(),
                                Stream.of(
                                        String.valueOf(group.getValue().size()),
                                        group.getValue().stream()
                                                .map(row -> (BigDecimal) row.getField("total_document"))
                                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                                .toPlainString()))
                        .toList())
                .sorted(Comparator.comparing((List<String> row) -> row.get(0))
                        .thenComparing(row -> row.get(1))
                        .thenComparing(row -> Integer.valueOf(row.get(2))))
                .toList();
    }

    private static List<String> stateDateAndHour(Record row) {
        int offset = (Integer) row.getField("issue_offset_minutes");
        OffsetDateTime issued = ((OffsetDateTime) row.getField("issued_at"))
                .withOffsetSameInstant(ZoneOffset.ofTotalSeconds(offset * 60));
        return List.of(
                String.valueOf(row.getField("issuer_uf")),
                issued.toLocalDate().toString(),
                String.valueOf(issued.getHour()));
    }

    private static String run(Path query) throws Exception {
        Process process = client.running(query).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
