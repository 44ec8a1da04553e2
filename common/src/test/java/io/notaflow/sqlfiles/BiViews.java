package io.notaflow.sqlfiles;

import java.util.List;

/** Questions to the views for BI tools, with what they must find in the rows that the class KnownLake of the module "local" wrote. */
public enum BiViews {
    DAYS(
            "SELECT issued_on, SUM(invoices) AS invoices, SUM(gross_revenue) AS revenue, SUM(gross_revenue) / SUM(sales) AS ticket FROM %sfigures_day"
                    + " WHERE dimension = 'total' GROUP BY issued_on ORDER BY issued_on",
            "2026-11-18 | 2 | 250.00 | *", "2026-11-19 | 1 | 10.00 | *"),
    HOURS("SELECT COUNT(*) FROM %sfigures_hour", "0"),
    /** Of now, whatever the day is; three hours before UTC. */
    MINUTES(
            "SELECT dimension, local_date = CAST(local_minute AS DATE) AS same_day, local_minute < window_start AS earlier FROM %sfigures_minute"
                    + " WHERE dimension = 'issuer_uf'",
            "issuer_uf | true | true"),
    /** 22:30 of the 18th is the 19th in UTC. */
    INVOICES(
            "SELECT issued_on, issued_at, current_state, total_document FROM %sinvoices ORDER BY issued_at",
            "2026-11-18 | 2026-11-18 10:00:00 | CANCELLED | 100.00",
            "2026-11-18 | 2026-11-18 12:00:00 | AUTHORIZED | 50.00",
            "2026-11-18 | 2026-11-18 22:30:00 | AUTHORIZED | 200.00",
            "2026-11-19 | 2026-11-19 11:00:00 | AUTHORIZED | 10.00"),
    /** The newest row of each, none on trial; 22:00 of the 19th. */
    FINDINGS(
            "SELECT id, severity, status, detected_on, detected_at, amount FROM %sfindings ORDER BY id",
            "filled | LOW | RESOLVED | 2026-11-19 | 2026-11-19 22:00:00 | null",
            "gap | LOW | OPEN | 2026-11-19 | 2026-11-19 22:00:00 | null",
            "late | MEDIUM | OPEN | 2026-11-19 | 2026-11-19 22:00:00 | 100.00"),
    QUARANTINE(
            "SELECT received_on, received_at, code FROM %squarantine",
            "2026-11-18 | 2026-11-18 23:59:59 | KEY_CHECK_DIGIT");

    private final String sql;
    private final String rows;

    BiViews(String sql, String... rows) {
        this.sql = sql;
        this.rows = String.join("\n", rows);
    }

    /** The question to views whose names begin so. */
    public String sql(String prefix) {
        return sql.formatted(prefix);
    }

    /** Compares what it found. */
    public void check(List<? extends List<?>> found) {
        ExpectedRows.check("view " + name(), rows.lines().toList(), found);
    }
}
