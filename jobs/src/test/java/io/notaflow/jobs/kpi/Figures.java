package io.notaflow.jobs.kpi;

import io.notaflow.domain.kpi.Measure;
import io.notaflow.jobs.testing.TestJob;
import io.notaflow.table.gold.KpisTable;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.iceberg.data.Record;
import org.jspecify.annotations.Nullable;

/** Figures by {@code grain window dimension member}, then by column or bucket; zeros are left out. */
final class Figures {
    private static final List<String> HISTOGRAMS =
            List.of("ticket_histogram", "latency_histogram", "cancellation_delay_histogram");
    private static final Pattern BUCKET = Pattern.compile("\"(\\d+)\"\\s*:\\s*(-?\\d+)");

    private final Map<String, Map<String, BigDecimal>> values = new TreeMap<>();

    /** What the deltas of {@code gold.kpis} add up to, of each cell up to the checkpoint that {@code version} names. */
    static Figures gold(TestJob job, Function<String, @Nullable Long> version) {
        Figures figures = new Figures();
        for (Record row : job.rows(KpisTable.TABLE)) {
            String cell = cell(
                    row.getField("grain"),
                    row.getField("window_start"),
                    row.getField("dimension"),
                    row.getField("member"));
            Long last = version.apply(cell);
            if (last != null && (Long) row.getField("checkpoint") <= last) {
                figures.add(cell, row::getField);
            }
        }
        return figures;
    }

    /** The same up to one checkpoint. */
    static Figures gold(TestJob job, long checkpoint) {
        return gold(job, cell -> checkpoint);
    }

    private void add(String cell, Function<String, @Nullable Object> column) {
        for (Measure measure : Measure.values()) {
            Object value = column.apply(measure.column());
            if (value != null) {
                add(cell, measure.column(), new BigDecimal(value.toString()));
            }
        }
        for (String histogram : HISTOGRAMS) {
            if (column.apply(histogram) instanceof Map<?, ?> counts) {
                counts.forEach(
                        (bucket, count) -> add(cell, histogram + ' ' + bucket, BigDecimal.valueOf((Long) count)));
            }
        }
    }

    /** The rows of {@code kpi_current}. */
    static Figures live(TestJob job) throws SQLException {
        Figures figures = new Figures();
        query(job, "SELECT * FROM kpi_current WHERE known", rows -> {
            String cell = cell(rows);
            for (Measure measure : Measure.values()) {
                BigDecimal value = rows.getBigDecimal(measure.column());
                figures.add(cell, measure.column(), value == null ? BigDecimal.ZERO : value);
            }
            for (String histogram : HISTOGRAMS) {
                String json = rows.getString(histogram);
                Matcher bucket = BUCKET.matcher(json == null ? "" : json);
                while (bucket.find()) {
                    figures.add(cell, histogram + ' ' + bucket.group(1), new BigDecimal(bucket.group(2)));
                }
            }
        });
        return figures;
    }

    /** The checkpoint of each row of {@code kpi_current}. */
    static Map<String, Long> liveVersions(TestJob job) throws SQLException {
        Map<String, Long> versions = new TreeMap<>();
        query(job, "SELECT * FROM kpi_current", rows -> versions.put(cell(rows), rows.getLong("checkpoint")));
        return versions;
    }

    /** What is done with a row. */
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    static void query(TestJob job, String sql, RowReader reader) throws SQLException {
        try (Connection connection = DriverManager.getConnection(job.database(), "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private static String cell(ResultSet rows) throws SQLException {
        return cell(
                rows.getString("grain"),
                rows.getObject("window_start", LocalDateTime.class),
                rows.getString("dimension"),
                rows.getString("member"));
    }

    private static String cell(Object grain, Object window, Object dimension, Object member) {
        return grain + " " + window + ' ' + dimension + ' ' + member;
    }

    private void add(String cell, String column, BigDecimal value) {
        BigDecimal one = value.stripTrailingZeros();
        Map<String, BigDecimal> columns = values.computeIfAbsent(cell, key -> new TreeMap<>());
        BigDecimal sum = columns.getOrDefault(column, BigDecimal.ZERO).add(one).stripTrailingZeros();
        if (sum.signum() == 0) {
            columns.remove(column);
        } else {
            columns.put(column, sum);
        }
        if (columns.isEmpty()) {
            values.remove(cell);
        }
    }

    Map<String, Map<String, BigDecimal>> values() {
        return values;
    }

    /** Without what depends on when a document came: cells of outcomes, and late invoices. */
    Map<String, Map<String, BigDecimal>> lasting() {
        Map<String, Map<String, BigDecimal>> lasting = new TreeMap<>();
        values.forEach((cell, columns) -> {
            Map<String, BigDecimal> kept = new TreeMap<>(columns);
            kept.remove("late_invoices");
            if (!cell.contains(" outcome")) {
                lasting.put(cell, kept);
            }
        });
        return lasting;
    }

    /** A sum over cells of one column. */
    BigDecimal sum(Predicate<String> cells, String column) {
        return values.entrySet().stream()
                .filter(entry -> cells.test(entry.getKey()))
                .map(entry -> entry.getValue().getOrDefault(column, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The sum over all days. */
    BigDecimal total(String column) {
        return sum(cell -> cell.startsWith("day ") && cell.endsWith(" total all"), column);
    }

    /** How many documents have an outcome. */
    long documents() {
        return sum(cell -> cell.startsWith("day ") && cell.contains(" outcome "), "documents")
                .longValueExact();
    }
}
