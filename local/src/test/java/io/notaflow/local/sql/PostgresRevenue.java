package io.notaflow.local.sql;

import io.notaflow.local.postgres.Postgres;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;

/**
 * Asks the live table.
 *
 * @param postgres that holds it
 */
record PostgresRevenue(Postgres postgres) implements DayRevenue {
    @Override
    public String who() {
        return "PostgreSQL over kpi_current";
    }

    @Override
    public BigDecimal of(LocalDate day) throws Exception {
        try (Connection connection = postgres.connect();
                PreparedStatement question = connection.prepareStatement("SELECT gross_revenue FROM kpi_current"
                        + " WHERE grain = 'day' AND dimension = 'total' AND window_start = ?")) {
            question.setObject(1, day.atStartOfDay());
            try (ResultSet found = question.executeQuery()) {
                found.next();
                return found.getBigDecimal(1);
            }
        }
    }

    /** The day with the highest. */
    LocalDate best() throws Exception {
        try (Connection connection = postgres.connect();
                PreparedStatement question = connection.prepareStatement(
                        "SELECT window_start::date FROM kpi_current"
                                + " WHERE grain = 'day' AND dimension = 'total' ORDER BY gross_revenue DESC NULLS LAST LIMIT 1");
                ResultSet found = question.executeQuery()) {
            found.next();
            return found.getObject(1, LocalDate.class);
        }
    }
}
