package io.notaflow.jobs.sink;

import io.notaflow.table.Column;
import io.notaflow.table.TableDefinition;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.flink.connector.jdbc.JdbcStatementBuilder;
import org.jspecify.annotations.Nullable;

/** Binds a record's columns to a statement in the order of the definition. */
final class RowBinder<R> implements JdbcStatementBuilder<R> {
    private static final long serialVersionUID = 1L;

    private final Definition<R> definition;
    private transient @Nullable List<Column<R>> columns;

    RowBinder(Definition<R> definition) {
        this.definition = definition;
    }

    /** Without a statement, as after a reconnection that failed, says so in the way on which the connector tries again. */
    @Override
    public void accept(@Nullable PreparedStatement statement, R row) throws SQLException {
        if (statement == null) {
            throw new SQLException("The connection to PostgreSQL is lost", "08003");
        }
        List<Column<R>> resolved = columns();
        for (int i = 0; i < resolved.size(); i++) {
            Object value = resolved.get(i).value().apply(row);
            if (value instanceof List<?> texts) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts.toArray()));
            } else {
                statement.setObject(i + 1, bound(value));
            }
        }
    }

    private List<Column<R>> columns() {
        if (columns == null) {
            TableDefinition<R> table = definition.get();
            columns = table.columns();
        }
        return columns;
    }

    /** PostgreSQL refuses NUL in texts, and would stop the job with it. */
    private static @Nullable Object bound(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Map<?, ?> counts) {
            return json(counts);
        }
        return value instanceof String text ? text.replace('\0', '\uFFFD') : value;
    }

    /** Counts by whole numbers. */
    private static String json(Map<?, ?> counts) {
        return counts.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
