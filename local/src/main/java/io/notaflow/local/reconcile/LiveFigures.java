package io.notaflow.local.reconcile;

import io.notaflow.config.PostgresConfig;
import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.Histogram;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Quantile;
import io.notaflow.local.reconcile.batch.CellFigures;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads PostgreSQL's {@code kpi_current}, all rows as of one moment. */
final class LiveFigures {
    private static final Pattern BUCKET = Pattern.compile("\"(\\d+)\"\\s*:\\s*(-?\\d+)");

    private LiveFigures() {}

    static Map<Cell, LiveFigure> read(PostgresConfig postgres) throws SQLException {
        Map<Cell, LiveFigure> figures = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(
                        postgres.url(), postgres.user(), postgres.password().reveal());
                PreparedStatement statement = connection.prepareStatement("SELECT * FROM kpi_current")) {
            connection.setAutoCommit(false);
            statement.setFetchSize(2_000);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    figures.put(cell(rows), figure(rows));
                }
            }
        }
        return figures;
    }

    private static Cell cell(ResultSet rows) throws SQLException {
        return new Cell(
                Grain.valueOf(rows.getString("grain").toUpperCase(Locale.ROOT)),
                rows.getObject("window_start", LocalDateTime.class),
                Dimension.valueOf(rows.getString("dimension").toUpperCase(Locale.ROOT)),
                rows.getString("member"));
    }

    private static LiveFigure figure(ResultSet rows) throws SQLException {
        Map<String, BigDecimal> quantiles = new HashMap<>();
        for (Quantile quantile : Quantile.values()) {
            BigDecimal value = rows.getBigDecimal(quantile.column());
            if (value != null) {
                quantiles.put(quantile.column(), value);
            }
        }
        return new LiveFigure(
                rows.getLong("checkpoint"),
                rows.getBoolean("known") ? figures(rows) : null,
                rows.getObject("distinct_recipients", Long.class),
                quantiles);
    }

    private static CellFigures figures(ResultSet rows) throws SQLException {
        CellFigures figures = new CellFigures();
        for (Measure measure : Measure.values()) {
            BigDecimal value = rows.getBigDecimal(measure.column());
            if (value != null && measure.isMoney()) {
                figures.sums().add(measure, value);
            } else if (value != null) {
                figures.sums().add(measure, value.toBigIntegerExact());
            }
        }
        for (Histogram of : Histogram.values()) {
            spread(figures, of, rows.getString(of.column()));
        }
        return figures;
    }

    private static void spread(CellFigures figures, Histogram of, @Nullable String json) {
        Matcher bucket = BUCKET.matcher(json == null ? "" : json);
        while (bucket.find()) {
            figures.addCount(of, Long.parseLong(bucket.group(1)), Long.parseLong(bucket.group(2)));
        }
    }
}
