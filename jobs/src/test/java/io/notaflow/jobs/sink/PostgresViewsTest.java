package io.notaflow.jobs.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.KpiCurrent;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Quantile;
import io.notaflow.domain.kpi.Sign;
import io.notaflow.domain.kpi.Spread;
import io.notaflow.domain.kpi.Sums;
import io.notaflow.kpi.catalogue.KpiCatalogue;
import io.notaflow.table.Column;
import io.notaflow.table.gold.KpiCurrentTable;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresViewsTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 20, 12, 0);
    private static final String AROUND_NOON = "kpi_between('2026-11-20 12:00Z', '2026-11-20 13:00Z')";

    private KpiDatabase database;

    @BeforeEach
    void open() throws SQLException {
        database = KpiDatabase.create();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    /** 100.00 of one sale and 50.00 of two: 150.00 / 3; the minute of 13:00 begins after the hour, that of 11:59 before. */
    @Test
    void anHourIsTheSumOfItsMinutes() throws SQLException {
        database.createViews();
        database.write(
                minute(NOON.minusMinutes(1), "SP", 9, "900.00"),
                minute(NOON, "SP", 1, "100.00"),
                minute(NOON.plusMinutes(59), "SP", 2, "50.00"),
                minute(NOON.plusMinutes(59), "AM", 1, "7.00"),
                minute(NOON.plusMinutes(60), "SP", 9, "900.00"));

        assertThat(database.query("SELECT dimension, member, known, sales, gross_revenue, average_ticket FROM "
                        + AROUND_NOON + " ORDER BY member"))
                .extracting(row -> row.values().toString())
                .containsExactly("[issuer_uf, AM, true, 1, 7.00, 7.00]", "[issuer_uf, SP, true, 3, 150.00, 50.00]");
    }

    @Test
    void theLastHourAndTheLastDayEndNow() throws SQLException {
        database.createViews();
        database.write(minute(NOON, "SP", 1, "1.00"));
        database.execute("UPDATE kpi_current SET window_start = date_trunc('minute', now() AT TIME ZONE 'UTC')");
        assertThat(database.query("SELECT * FROM kpi_last_60_minutes")).hasSize(1);

        database.execute("UPDATE kpi_current SET window_start = window_start - interval '61 minutes'");
        assertThat(database.query("SELECT * FROM kpi_last_60_minutes")).isEmpty();
        assertThat(database.query("SELECT * FROM kpi_last_24_hours")).hasSize(1);

        database.execute("UPDATE kpi_current SET window_start = window_start - interval '1 day'");
        assertThat(database.query("SELECT * FROM kpi_last_24_hours")).isEmpty();
    }

    @Test
    void quantilesOfAnHourAreThoseOfAllItsValues() throws SQLException {
        database.createViews();
        Random random = new Random(7);
        Spread all = new Spread();
        for (int i = 0; i < 20; i++) {
            Spread spread = new Spread();
            for (int n = random.nextInt(40); n > 0; n--) {
                spread.add((long) Math.exp(random.nextDouble() * 20), Sign.PLUS);
            }
            all.add(spread, Sign.PLUS);
            database.write(new KpiCurrent(
                    cell(NOON.plusMinutes(i), Dimension.TOTAL, "all"), new Sums(), spread, spread, null, null, 1, 1));
        }

        Map<String, @Nullable Object> hour =
                database.query("SELECT * FROM " + AROUND_NOON).get(0);

        assertThat(hour.get("ticket_p50")).isEqualTo(hundredths(all.quantile(0.50)));
        assertThat(hour.get("ticket_p95")).isEqualTo(hundredths(all.quantile(0.95)));
        assertThat(hour.get("latency_p50_seconds")).isEqualTo(seconds(all.quantile(0.50)));
        assertThat(hour.get("latency_p95_seconds")).isEqualTo(seconds(all.quantile(0.95)));
        assertThat(hour.get("latency_p99_seconds")).isEqualTo(seconds(all.quantile(0.99)));
        assertThat(hour.get("cancellation_delay_p50_seconds")).isNull();
    }

    @Test
    void everyQuantileOfTheTableIsOneOfTheSums() {
        assertThat(KpiCurrentTable.TABLE.columns().stream()
                        .map(Column::name)
                        .filter(name -> name.matches(".*_p\\d\\d.*")))
                .containsExactlyElementsOf(
                        Arrays.stream(Quantile.values()).map(Quantile::column).toList());
    }

    @Test
    void aForgottenMinuteIsToldAndNotGuessed() throws SQLException {
        database.createViews();
        database.write(
                minute(NOON, "SP", 1, "100.00"),
                new KpiCurrent(
                        cell(NOON.plusMinutes(1), Dimension.ISSUER_UF, "SP"), null, null, null, null, null, 1, 1));

        assertThat(database.query("SELECT known, gross_revenue FROM " + AROUND_NOON))
                .extracting(row -> row.values().toString())
                .containsExactly("[false, 100.00]");
    }

    @Test
    void aSecondStartLeavesThemAsTheyAreWithTheRightsGivenOnThem() throws SQLException {
        database.createViews();
        database.execute("GRANT SELECT ON kpi TO PUBLIC");
        database.createViews();

        assertThat(database.query("SELECT 1 FROM information_schema.role_table_grants WHERE table_name = 'kpi'"
                        + " AND grantee = 'PUBLIC'"))
                .hasSize(1);
    }

    @Test
    void viewsOfAnotherVersionGiveWay() throws SQLException {
        database.execute("CREATE VIEW kpi AS SELECT 1 AS gone");
        database.execute("CREATE FUNCTION kpi_between(since timestamptz, until timestamptz) RETURNS TABLE (gone int)"
                + " LANGUAGE sql AS 'SELECT 1'");
        database.execute("CREATE VIEW kpi_last_60_minutes AS SELECT * FROM kpi_between(now(), now())");

        database.createViews();

        assertThat(database.query("SELECT net_revenue FROM kpi")).isEmpty();
        assertThat(database.query("SELECT net_revenue FROM kpi_last_60_minutes"))
                .isEmpty();
    }

    @Test
    void whatSomebodyBuiltOnThemIsNotDroppedButNamed() throws SQLException {
        database.execute("CREATE VIEW kpi AS SELECT 1 AS gone");
        database.execute("CREATE VIEW mine AS SELECT * FROM kpi");

        assertThatThrownBy(() -> database.createViews())
                .hasMessage("Cannot create the views of KPIs")
                .rootCause()
                .hasMessageContaining("kpi");
        assertThat(database.query("SELECT gone FROM mine")).hasSize(1);
    }

    @Test
    void everyColumnIsExplained() throws SQLException {
        database.createViews();

        List<Map<String, @Nullable Object>> bare = database.query(
                "SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0"
                        + " WHERE c.relkind = 'v' AND c.relname LIKE 'kpi%'"
                        + " AND coalesce(col_description(c.oid, a.attnum), '') = ''");
        assertThat(bare).isEmpty();
        assertThat(database.query("SELECT col_description('kpi'::regclass, attnum) AS words FROM pg_attribute"
                        + " WHERE attrelid = 'kpi'::regclass AND attname = 'tax_burden_v2'"))
                .extracting(row -> row.get("words"))
                .containsExactly(KpiCatalogue.all().stream()
                        .filter(kpi -> kpi.column().equals("tax_burden_v2"))
                        .findFirst()
                        .orElseThrow()
                        .comment());
    }

    private static KpiCurrent minute(LocalDateTime window, String uf, long sales, String revenue) {
        Sums sums = new Sums();
        sums.add(Measure.SALES, sales);
        sums.add(Measure.GROSS_REVENUE, new BigDecimal(revenue));
        return new KpiCurrent(cell(window, Dimension.ISSUER_UF, uf), sums, null, null, null, null, 1, 1);
    }

    private static Cell cell(LocalDateTime window, Dimension dimension, String member) {
        return new Cell(Grain.MINUTE, window, dimension, member);
    }

    private static @Nullable BigDecimal hundredths(@Nullable Long value) {
        return value == null ? null : BigDecimal.valueOf(value, 2);
    }

    private static @Nullable BigDecimal seconds(@Nullable Long value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
