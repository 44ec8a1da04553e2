package io.notaflow.jobs.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.KpiCurrent;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Sign;
import io.notaflow.domain.kpi.Spread;
import io.notaflow.domain.kpi.Sums;
import io.notaflow.sqlfiles.BiViews;
import io.notaflow.sqlfiles.ExpectedRows;
import io.notaflow.sqlfiles.SqlFile;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of "sql/postgres" on a real PostgreSQL; what they must find was computed by hand. */
class PostgresFilesTest {
    private static final Path FILES = Path.of("../sql/postgres");
    private static final Set<String> STATEMENTS = Set.of("roles", "views-bi");
    private static final LocalDateTime DAY = LocalDate.of(2026, 11, 18).atStartOfDay();

    private KpiDatabase database;

    /**
     * The same as the classes KnownFigures and KnownDocuments of the module "local" say. The 18th: two sales of 200.00 (SP, issuer A) and 50.00
     * (RJ, issuer B), 45.00 of taxes, one of 100.00 cancelled; 40.00 in cash, 120.00 by Pix; three of four documents accepted. The 19th: one sale
     * of 10.00, written earlier. Three findings stand, one of them on trial; a fourth is resolved.
     */
    @BeforeEach
    void fill() throws Exception {
        database = KpiDatabase.createAll();
        Spread tickets = spread(200_00, 50_00);
        Spread latencies = spread(5, 7_200);
        database.write(
                row(
                        new Cell(Grain.DAY, DAY, Dimension.TOTAL, "all"),
                        sums(2, "250.00", "45.00", 1),
                        tickets,
                        latencies,
                        7),
                row(
                        new Cell(Grain.DAY, DAY.plusDays(1), Dimension.TOTAL, "all"),
                        sums(1, "10.00", "0.00", 0),
                        spread(10_00),
                        spread(5),
                        6),
                row(
                        new Cell(Grain.MINUTE, DAY, Dimension.TOTAL, "all"),
                        sums(3, "60.00", "0.00", 0),
                        tickets,
                        latencies,
                        7),
                row(day(Dimension.PAYMENT, "01"), paid(2, "40.00")),
                row(day(Dimension.PAYMENT, "17"), paid(1, "120.00")),
                row(day(Dimension.PAYMENT, "15"), paid(0, "0.00")),
                row(day(Dimension.OUTCOME_CODE, "ACCEPTED/AUTHORIZED"), documents(3)),
                row(day(Dimension.OUTCOME_CODE, "QUARANTINED/KEY_CHECK_DIGIT"), documents(1)));
        database.write(
                row(day(Dimension.ISSUER_UF, "SP"), sums(1, "200.00", "43.30", 1)),
                row(day(Dimension.ISSUER_UF, "RJ"), sums(1, "50.00", "9.00", 0)),
                row(day(Dimension.ISSUER, "11222333000181"), sums(1, "200.00", "43.30", 1)),
                row(day(Dimension.ISSUER, "44555666000181"), sums(1, "50.00", "9.00", 0)),
                row(day(Dimension.CFOP, "5102"), taxed()),
                row(day(Dimension.OUTCOME, "ACCEPTED"), documents(3)),
                row(day(Dimension.OUTCOME, "QUARANTINED"), documents(1)),
                row(
                        new Cell(Grain.DAY, DAY.plusDays(1), Dimension.OUTCOME_CODE, "DUPLICATE/SAME_CONTENT"),
                        documents(2)),
                row(new Cell(Grain.MINUTE, DAY, Dimension.ISSUER_UF, "SP"), sums(1, "10.00", "0.00", 0)));
        database.execute(Files.readString(Path.of("src/test/resources/live-rows.sql")));
        database.execute(
                "UPDATE kpi_current SET window_start = date_trunc('minute', now() AT TIME ZONE 'UTC') WHERE grain ="
                        + " 'minute'");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    static Stream<SqlFile> files() throws Exception {
        return SqlFile.in(FILES).stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void findsWhatWasComputedByHand(SqlFile file) throws Exception {
        if (STATEMENTS.contains(file.question())) {
            database.execute(file.text());
            database.execute(file.text());
        } else {
            ExpectedRows.check("postgres", file, rows(file.text()));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "QUARANTINE")
    void viewsForBiShowLocalTime(BiViews view) throws Exception {
        database.execute(Files.readString(FILES.resolve("views-bi.sql")));

        view.check(rows(view.sql("bi.")));
    }

    /** What a BI tool sends, and can show: no JSON, no arrays, no time zones. */
    @Test
    void viewsForBiHavePlainTypes() throws Exception {
        database.execute(Files.readString(FILES.resolve("views-bi.sql")));

        assertThat(
                        rows(
                                "SELECT DISTINCT data_type FROM information_schema.columns WHERE table_schema = 'bi' ORDER BY 1"))
                .extracting(row -> row.get(0))
                .containsExactly("bigint", "date", "integer", "numeric", "text", "timestamp without time zone");
        assertThat(rows(
                        "SELECT \"_\".\"member\", SUM(\"_\".\"gross_revenue\") AS \"a0\" FROM (SELECT * FROM \"bi\".\"figures_day\""
                                + " \"$Table\") \"_\" WHERE \"_\".\"dimension\" = 'issuer_uf' AND \"_\".\"issued_on\" >= DATE '2026-11-01'"
                                + " GROUP BY \"_\".\"member\" ORDER BY \"a0\" DESC LIMIT 1000001"))
                .containsExactly(List.of("SP", new BigDecimal("200.00")), List.of("RJ", new BigDecimal("50.00")));
    }

    /** The job replaces what it made, also where views for BI stand on its tables. */
    @Test
    void viewsForBiDoNotHinderTheJobsNextStart() throws Exception {
        database.execute(Files.readString(FILES.resolve("views-bi.sql")));
        database.execute("DROP VIEW kpi_last_24_hours, kpi_last_60_minutes, kpi");

        database.createViews();

        assertThat(rows("SELECT COUNT(*) FROM kpi WHERE grain = 'minute'")).containsExactly(List.of(2L));
    }

    private List<List<@Nullable Object>> rows(String sql) throws Exception {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        database.query(sql).forEach(row -> rows.add(new ArrayList<>(row.values())));
        return rows;
    }

    private static KpiCurrent row(Cell cell, Sums sums, Spread tickets, Spread latencies, long checkpoint) {
        return new KpiCurrent(cell, sums, tickets, latencies, null, null, 1, checkpoint);
    }

    private static KpiCurrent row(Cell cell, Sums sums) {
        return new KpiCurrent(cell, sums, new Spread(), new Spread(), null, null, 1, 7);
    }

    private static Cell day(Dimension dimension, String member) {
        return new Cell(Grain.DAY, DAY, dimension, member);
    }

    private static Sums paid(long payments, String total) {
        Sums sums = new Sums();
        sums.add(Measure.PAYMENTS, payments);
        sums.add(Measure.PAID_TOTAL, new BigDecimal(total));
        return sums;
    }

    private static Sums taxed() {
        Sums sums = new Sums();
        sums.add(Measure.PRODUCTS, new BigDecimal("200.00"));
        sums.add(Measure.GROSS_REVENUE, new BigDecimal("200.00"));
        sums.add(Measure.ICMS, new BigDecimal("36.00"));
        sums.add(Measure.PIS, new BigDecimal("1.30"));
        sums.add(Measure.COFINS, new BigDecimal("6.00"));
        sums.add(Measure.REVENUE_TAXES, new BigDecimal("43.30"));
        return sums;
    }

    private static Sums documents(long count) {
        Sums sums = new Sums();
        sums.add(Measure.DOCUMENTS, count);
        return sums;
    }

    private static Sums sums(long sales, String revenue, String taxes, long cancelled) {
        Sums sums = new Sums();
        sums.add(Measure.INVOICES, sales);
        sums.add(Measure.SALES, sales);
        sums.add(Measure.DOCUMENT_TOTAL, new BigDecimal(revenue));
        sums.add(Measure.GROSS_REVENUE, new BigDecimal(revenue));
        sums.add(Measure.REVENUE_TAXES, new BigDecimal(taxes));
        sums.add(Measure.CANCELLED_INVOICES, cancelled);
        sums.add(Measure.CANCELLED_TOTAL, new BigDecimal("100.00").multiply(BigDecimal.valueOf(cancelled)));
        return sums;
    }

    private static Spread spread(long... values) {
        Spread spread = new Spread();
        for (long value : values) {
            spread.add(value, Sign.PLUS);
        }
        return spread;
    }
}
