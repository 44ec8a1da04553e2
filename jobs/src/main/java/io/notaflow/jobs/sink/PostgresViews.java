package io.notaflow.jobs.sink;

import io.notaflow.config.PostgresConfig;
import io.notaflow.table.Column;
import io.notaflow.table.gold.KpiCurrentTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The views beside {@code kpi_current}, with columns and comments from the catalogue of KPIs. The table must be there before. */
public final class PostgresViews {
    private static final String LAST_HOUR = "kpi_last_60_minutes";
    private static final String LAST_DAY = "kpi_last_24_hours";

    /** PostgreSQL's words for "columns of a view cannot be changed so" and "nor those of a function". */
    private static final Set<String> OTHER_COLUMNS = Set.of("42P16", "42P13");

    /** The same number in every start, so that two starts at a time create one after the other. */
    private static final long LOCK = 0x6b7069L;

    /** The statements that create what is missing and replace what is there, with its comments. */
    public List<String> ddl() {
        List<String> statements = new ArrayList<>(List.of(
                KpiViewsSql.kpi(),
                KpiViewsSql.between(),
                KpiViewsSql.last(LAST_HOUR, "60 minutes"),
                KpiViewsSql.last(LAST_DAY, "24 hours")));
        statements.add(commentOn("VIEW", "kpi", "One row per cell: kpi_current with the derived KPIs."));
        statements.add(commentOn(
                "FUNCTION",
                "kpi_between(timestamptz, timestamptz)",
                "Sums of the minutes that began from since until before until, per dimension and member, with derived KPIs and quantiles. Not"
                        + " known: one of the minutes is no longer remembered and not in the sums."));
        statements.add(
                commentOn("VIEW", LAST_HOUR, "kpi_between for the last 60 minutes, the one that has begun included."));
        statements.add(
                commentOn("VIEW", LAST_DAY, "kpi_between for the last 24 hours, the minute that has begun included."));
        comments(statements, "kpi", columnsOfKpi());
        comments(statements, LAST_HOUR, KpiViewsSql.columnsOfSums());
        comments(statements, LAST_DAY, KpiViewsSql.columnsOfSums());
        return statements;
    }

    /**
     * Creates or replaces them in one transaction. What cannot be replaced because its columns changed is dropped and created again; that
     * fails only when somebody's own view depends on it, whose name the error then says.
     */
    public void create(PostgresConfig postgres) {
        try (Connection connection = LiveDatabase.connect(postgres);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
            Savepoint before = connection.setSavepoint();
            try {
                execute(statement, ddl());
            } catch (SQLException e) {
                if (!OTHER_COLUMNS.contains(e.getSQLState())) {
                    throw e;
                }
                connection.rollback(before);
                execute(statement, drops());
                execute(statement, ddl());
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the views of KPIs", e);
        }
    }

    private static List<String> drops() {
        return List.of(
                "DROP VIEW IF EXISTS " + LAST_DAY,
                "DROP VIEW IF EXISTS " + LAST_HOUR,
                "DROP FUNCTION IF EXISTS kpi_between(timestamptz, timestamptz)",
                "DROP VIEW IF EXISTS kpi");
    }

    private static List<String> columnsOfKpi() {
        List<String> columns = new ArrayList<>(
                KpiCurrentTable.TABLE.columns().stream().map(Column::name).toList());
        KpiViewsSql.comments().keySet().stream()
                .filter(column -> !columns.contains(column))
                .forEach(columns::add);
        return columns;
    }

    private static void comments(List<String> statements, String view, List<String> columns) {
        Map<String, String> comments = KpiViewsSql.comments();
        columns.forEach(
                column -> statements.add(commentOn("COLUMN", view + '.' + column, comments.getOrDefault(column, ""))));
    }

    private static String commentOn(String kind, String name, String words) {
        return "COMMENT ON " + kind + ' ' + name + " IS '" + words.replace("'", "''") + '\'';
    }

    private static void execute(Statement statement, List<String> all) throws SQLException {
        for (String sql : all) {
            statement.execute(sql);
        }
    }
}
