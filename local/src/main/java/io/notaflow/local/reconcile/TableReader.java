package io.notaflow.local.reconcile;

import io.notaflow.jobs.catalog.Cut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expression;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.jspecify.annotations.Nullable;

/** Reads rows of the tables at one cut, from a moment of arrival on. */
final class TableReader {
    private final Map<String, Table> tables;
    private final Cut cut;
    private final @Nullable OffsetDateTime from;

    /** {@code from} null: everything. */
    TableReader(Map<String, Table> tables, Cut cut, @Nullable OffsetDateTime from) {
        this.tables = tables;
        this.cut = cut;
        this.from = from;
    }

    /** The rows in scope. */
    void rows(String table, Consumer<Record> to, String... columns) {
        Expression scope = from == null
                ? Expressions.alwaysTrue()
                : Expressions.greaterThanOrEqual("received_at", from.toInstant().toEpochMilli() * 1_000L);
        read(table, scope, to, columns);
    }

    /** All rows, whatever the scope. */
    void allRows(String table, Consumer<Record> to, String... columns) {
        read(table, Expressions.alwaysTrue(), to, columns);
    }

    /** Number of all rows. */
    long count(String table) {
        return Long.parseLong(Objects.requireNonNull(tables.get(table))
                .snapshot(cut.snapshot(table))
                .summary()
                .getOrDefault("total-records", "0"));
    }

    private void read(String name, Expression scope, Consumer<Record> to, String... columns) {
        Table table = Objects.requireNonNull(tables.get(name));
        try (CloseableIterable<Record> rows = IcebergGenerics.read(table)
                .useSnapshot(cut.snapshot(name))
                .where(scope)
                .select(columns)
                .build()) {
            rows.forEach(to);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + name, e);
        }
    }
}
