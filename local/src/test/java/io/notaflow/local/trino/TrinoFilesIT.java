package io.notaflow.local.trino;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.notaflow.local.lake.KnownLake;
import io.notaflow.sqlfiles.BiViews;
import io.notaflow.sqlfiles.ExpectedRows;
import io.notaflow.sqlfiles.SqlFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Every file of "sql/trino" and "sql/spark-trino" on a real Trino, and what its users can see, over a lake whose rows are known. */
@Tag("proof")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrinoFilesIT {
    private static final String VIEWS = "views-bi";
    private static final String MAINTENANCE = "maintenance-";
    private static final String ANALYST = "ana";

    @TempDir
    static Path folder;

    private static KnownLake lake;
    private static TrinoProcess trino;

    @BeforeAll
    static void start() throws Exception {
        TrinoProcess.skipWhereThereIsNone();
        lake = KnownLake.make(folder.resolve("lake"));
        trino = TrinoProcess.start(folder.resolve("trino"), lake.catalog());
    }

    @AfterAll
    static void stop() {
        if (trino != null) {
            trino.close();
            lake.close();
        }
    }

    /** The views first, since some files need them; maintenance last, and then the views again. */
    @Test
    @Order(1)
    void everyFileFindsWhatWasComputedByHand() throws Exception {
        List<SqlFile> files = Stream.of("trino", "spark-trino")
                .map(name -> Path.of("../sql", name))
                .flatMap(TrinoFilesIT::in)
                .sorted(Comparator.comparing((SqlFile file) -> !file.question().equals(VIEWS))
                        .thenComparing(file -> file.question().startsWith(MAINTENANCE)))
                .toList();
        for (SqlFile file : files) {
            List<List<@Nullable Object>> found = run(file);
            if (!file.question().equals(VIEWS) && !file.question().startsWith(MAINTENANCE)) {
                ExpectedRows.check("trino", file, found);
            }
        }
        try (Connection owner = trino.connect(TrinoProcess.OWNER)) {
            for (BiViews view : BiViews.values()) {
                view.check(TrinoProcess.rows(owner, view.sql("notaflow.bi.")));
            }
        }
    }

    /** What Metabase, Superset and Power BI ask first, and how they ask for a figure. */
    @Test
    @Order(2)
    void anAnalystSeesGoldSilverAndTheViews() throws Exception {
        try (Connection analyst = trino.connect(ANALYST)) {
            assertThat(TrinoProcess.rows(analyst, "SHOW SCHEMAS FROM notaflow"))
                    .extracting(row -> row.get(0))
                    .contains("bi", "gold", "silver")
                    .doesNotContain("bronze");
            assertThat(tables(analyst))
                    .contains("gold.kpis", "silver.invoices", "bi.figures_day")
                    .noneMatch(table -> table.startsWith("bronze."));
            assertThat(TrinoProcess.rows(
                            analyst,
                            "SELECT \"member\", SUM(\"gross_revenue\") FROM (SELECT * FROM \"notaflow\".\"bi\".\"figures_day\""
                                    + " WHERE \"dimension\" = 'issuer_uf' AND \"issued_on\" >= DATE '2026-11-01') AS \"source\""
                                    + " GROUP BY \"member\" ORDER BY 2 DESC LIMIT 2000"))
                    .containsExactly(List.of("SP", new BigDecimal("200.00")), List.of("RJ", new BigDecimal("50.00")));
        }
    }

    @Test
    @Order(3)
    void anAnalystReadsNoBytesAndWritesNothing() throws Exception {
        try (Connection analyst = trino.connect(ANALYST)) {
            for (String statement : List.of(
                    "SELECT COUNT(*) FROM notaflow.bronze.documents",
                    "SELECT COUNT(*) FROM notaflow.bronze.\"documents$files\"",
                    "DELETE FROM notaflow.gold.cuts",
                    "CREATE TABLE notaflow.gold.mine (one INTEGER)",
                    "CREATE VIEW notaflow.bi.mine AS SELECT 1 AS one",
                    "DROP VIEW notaflow.bi.figures_day",
                    "ALTER TABLE notaflow.gold.kpis EXECUTE optimize",
                    "ALTER TABLE notaflow.gold.kpis EXECUTE expire_snapshots(retention_threshold => '7d')",
                    "CALL notaflow.system.rollback_to_snapshot('gold', 'kpis', 1)",
                    "SELECT COUNT(*) FROM notaflow_admin.gold.kpis",
                    "ALTER TABLE notaflow_admin.gold.kpis EXECUTE optimize")) {
                assertThatThrownBy(() -> TrinoProcess.rows(analyst, statement), "not refused: %s", statement)
                        .as(statement)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Access Denied");
            }
        }
    }

    private static List<List<@Nullable Object>> run(SqlFile file) throws SQLException {
        List<List<@Nullable Object>> found = List.of();
        try (Connection owner = trino.connect(TrinoProcess.OWNER)) {
            for (String statement : file.statements()) {
                found = TrinoProcess.rows(owner, statement);
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables("notaflow", null, null, null)) {
            while (found.next()) {
                tables.add(found.getString("TABLE_SCHEM") + '.' + found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static Stream<SqlFile> in(Path folder) {
        try {
            return SqlFile.in(folder).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
