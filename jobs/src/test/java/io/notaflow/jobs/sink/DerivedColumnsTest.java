package io.notaflow.jobs.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.KpiCurrent;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Sums;
import io.notaflow.kpi.catalogue.Kpi;
import io.notaflow.kpi.catalogue.KpiCatalogue;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** PostgreSQL and Java find the same figure for each derived KPI, to the last decimal, whatever the sums. */
class DerivedColumnsTest {
    private static final LocalDateTime MINUTE = LocalDateTime.of(2026, 11, 20, 12, 0);
    private static final KpiDatabase DATABASE = open();

    private static KpiDatabase open() {
        try {
            KpiDatabase database = KpiDatabase.create();
            database.createViews();
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 300)
    void sqlAndJavaAgree(@ForAll("amounts") List<Long> amounts, @ForAll Dimension dimension) throws SQLException {
        Sums sums = new Sums();
        for (Measure measure : Measure.values()) {
            if (measure.isOf(dimension)) {
                sums.add(measure, amounts.get(measure.code()));
            }
        }
        DATABASE.execute("TRUNCATE kpi_current");
        DATABASE.write(
                new KpiCurrent(new Cell(Grain.MINUTE, MINUTE, dimension, "m"), sums, null, null, null, null, 1, 1));

        Map<String, @Nullable Object> cell = DATABASE.query("SELECT * FROM kpi").get(0);
        Map<String, @Nullable Object> hour = DATABASE.query(
                        "SELECT * FROM kpi_between('2026-11-20 11:30Z', '2026-11-20 12:30Z')")
                .get(0);

        for (Kpi kpi : KpiCatalogue.all()) {
            BigDecimal expected = kpi.value(sums, dimension);
            assertThat(cell.get(kpi.column())).as(kpi.column()).isEqualTo(expected);
            assertThat(hour.get(kpi.column())).as(kpi.column()).isEqualTo(expected);
        }
    }

    /** Small numbers, so that divisors of 0 and quotients in the middle of two roundings come often, and large ones. */
    @Provide
    Arbitrary<List<Long>> amounts() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(-3, 8),
                        Arbitraries.longs().between(0, 2_000),
                        Arbitraries.longs().between(0, 4_000_000_000_000_000_000L))
                .list()
                .ofSize(Measure.values().length);
    }
}
