package io.notaflow.local.demo;

import io.notaflow.local.postgres.Postgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** Says what was found: of each kind how many findings are open, and the gravest of them. */
final class FindingsText {
    private static final String READ = """
            SELECT DISTINCT ON (kind) kind, COUNT(*) OVER (PARTITION BY kind), COUNT(*) OVER (), severity, explanation_en
            FROM anomalies
            WHERE status = 'OPEN' AND mode = 'ACTIVE'
            ORDER BY kind, array_position(ARRAY['HIGH', 'MEDIUM', 'LOW'], severity), score DESC, id
            """;

    private FindingsText() {}

    static void write(Postgres postgres, PrintWriter out) throws SQLException, IOException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(READ)) {
            boolean first = true;
            while (rows.next()) {
                if (first) {
                    out.printf(
                            Locale.ROOT,
                            "Findings: %,d open. Of each kind the gravest; what to do is in docs/runbook.md.%n",
                            rows.getLong(3));
                    first = false;
                }
                out.printf(
                        Locale.ROOT,
                        "  %-22s %,6d  %-6s %s%n",
                        rows.getString(1),
                        rows.getLong(2),
                        rows.getString(4),
                        rows.getString(5));
            }
            if (first) {
                out.println("Findings: none.");
            }
            out.flush();
        }
    }
}
