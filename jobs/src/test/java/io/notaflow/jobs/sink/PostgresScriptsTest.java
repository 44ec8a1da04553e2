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
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files in "sql/postgres" find what was computed by hand. */
class PostgresScriptsTest {
    private static final Path SCRIPTS = Path.of("../sql/postgres");
    private static final LocalDateTime DAY = LocalDate.of(2026, 11, 18).atStartOfDay();

    private KpiDatabase database;

    /**
     * The 18th: two sales of 200.00 and 50.00, 45.00 of taxes, one of 100.00 cancelled; 40.00 in cash, 120.00 by Pix; three of four documents
     * accepted. The 19th: one sale of 10.00, written earlier.
     */
    @BeforeEach
    void fill() throws SQLException {
        database = KpiDatabase.create();
        database.createViews();
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
        database.execute(
                "UPDATE kpi_current SET window_start = date_trunc('minute', now() AT TIME ZONE 'UTC') WHERE grain ="
                        + " 'minute'");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void figuresAsTheyStand() throws Exception {
        assertThat(rows("kpis-now.sql"))
                .containsExactly(
                        "2026-11-18 2 250.00 250.00 205.00 125.00 33.3333",
                        "2026-11-19 1 10.00 10.00 10.00 10.00 0.0000");
    }

    @Test
    void howNewTheyAre() throws Exception {
        assertThat(rows("kpis-as-known-at.sql"))
                .containsExactly("2026-11-18 1 7 true 2 250.00", "2026-11-19 1 6 true 1 10.00");
        assertThat(rows("kpi-why-it-changed.sql"))
                .containsExactly("2026-11-18 1 7 250.00 0 1 100.00", "2026-11-19 1 6 10.00 0 0 0.00");
    }

    @Test
    void theLastHour() throws Exception {
        assertThat(rows("rolling-60-minutes.sql")).containsExactly("total all 3 60.00 20.00");
    }

    @Test
    void quantilesAreMiddlesOfBuckets() throws Exception {
        assertThat(rows("kpi-quantiles.sql"))
                .containsExactly(
                        "2026-11-18 50.06 199.55 5 7141 7141 null null", "2026-11-19 10.07 10.07 5 5 5 null null");
    }

    @Test
    void sharesOfPaymentsAndOutcomes() throws Exception {
        assertThat(rows("payment-mix.sql"))
                .containsExactly("2026-11-18 01 2 40.00 25.0000", "2026-11-18 17 1 120.00 75.0000");
        assertThat(rows("quality.sql"))
                .containsExactly(
                        "2026-11-18 ACCEPTED/AUTHORIZED 3 75.0000", "2026-11-18 QUARANTINED/KEY_CHECK_DIGIT 1 25.0000");
    }

    @Test
    void everyFileIsRunByATest() throws Exception {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "kpis-now.sql",
                            "kpis-as-known-at.sql",
                            "kpi-why-it-changed.sql",
                            "rolling-60-minutes.sql",
                            "kpi-quantiles.sql",
                            "payment-mix.sql",
                            "quality.sql");
        }
    }

    private List<String> rows(String script) throws Exception {
        return database.query(Files.readString(SCRIPTS.resolve(script))).stream()
                .map(row -> String.join(
                        " ", row.values().stream().map(String::valueOf).toList()))
                .toList();
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
