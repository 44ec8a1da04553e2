package io.notaflow.local.sql;

import io.notaflow.local.trino.TrinoProcess;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Asks Trino, as an analyst does.
 *
 * @param trino with the lake as its catalog
 */
record TrinoRevenue(TrinoProcess trino) implements DayRevenue {
    @Override
    public String who() {
        return "Trino over gold.kpis";
    }

    @Override
    public BigDecimal of(LocalDate day) throws Exception {
        try (Connection connection = trino.connect("ana")) {
            return (BigDecimal) Objects.requireNonNull(TrinoProcess.rows(
                            connection,
                            "SELECT SUM(gross_revenue) FROM notaflow.gold.kpis WHERE grain = 'day' AND dimension = 'total'"
                                    + " AND CAST(window_start AS DATE) = DATE '" + day + "'")
                    .get(0)
                    .get(0));
        }
    }
}
