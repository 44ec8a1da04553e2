package io.notaflow.table;

import io.notaflow.domain.outcome.AcceptedEvent;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.outcome.AcceptedPayment;
import io.notaflow.domain.outcome.InvoiceStatus;
import io.notaflow.domain.outcome.RejectedDocument;
import io.notaflow.domain.outcome.SetAside;
import io.notaflow.table.live.InvoiceStatusTable;
import io.notaflow.table.silver.DeferredTable;
import io.notaflow.table.silver.DuplicatesTable;
import io.notaflow.table.silver.InvoiceEventsTable;
import io.notaflow.table.silver.InvoiceItemsTable;
import io.notaflow.table.silver.InvoicePaymentsTable;
import io.notaflow.table.silver.InvoicesTable;
import io.notaflow.table.silver.QuarantineTable;
import io.notaflow.testing.DistinctRecord;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table and what its rows are made from: which component each column holds is found with rows whose every value is different.
 *
 * @param table the table
 * @param row what a row is made from
 */
public record RowCase<R extends Record>(TableDefinition<R> table, Class<R> row) {
    /** One row for every kind of tax number, and so for everything that a column shows of some kinds only. */
    private static final int KINDS = 4;

    /** All tables but bronze, whose rows are no records of values. */
    public static Stream<RowCase<?>> all() {
        return Stream.of(
                new RowCase<>(InvoicesTable.TABLE, AcceptedInvoice.class),
                new RowCase<>(InvoiceItemsTable.TABLE, AcceptedItem.class),
                new RowCase<>(InvoicePaymentsTable.TABLE, AcceptedPayment.class),
                new RowCase<>(InvoiceEventsTable.TABLE, AcceptedEvent.class),
                new RowCase<>(DuplicatesTable.TABLE, SetAside.class),
                new RowCase<>(DeferredTable.TABLE, SetAside.class),
                new RowCase<>(QuarantineTable.TABLE, RejectedDocument.class),
                new RowCase<>(InvoiceStatusTable.TABLE, InvoiceStatus.class));
    }

    /** Column to the path of the component that it holds; columns that are computed hold none. */
    public Map<String, String> held() {
        Map<String, String> held = new TreeMap<>();
        for (DistinctRecord<R> one : rows()) {
            held.putAll(held(one));
        }
        return held;
    }

    /** Path of every component to its name, for example {@code invoice.totals.icms.document} to {@code IcmsTotals.document}. */
    public Map<String, String> names() {
        return new DistinctRecord<>(row).names();
    }

    /** Whether the component is one value, not a group of them. */
    public boolean isLeaf(String path) {
        return new DistinctRecord<>(row).leaves().containsKey(path);
    }

    /** Whether the component was decoded, not added by NotaFlow. */
    public boolean isOfDomain(String path) {
        return row == AcceptedInvoice.class
                ? path.startsWith("invoice.")
                : path.matches("(invoice\\.invoice|item|payment|event)\\..*");
    }

    /** The same of one row. */
    Map<String, String> held(DistinctRecord<R> one) {
        Map<String, String> held = new TreeMap<>();
        for (Column<R> column : table.columns()) {
            Object value = column.value().apply(one.record());
            one.leaves().forEach((path, leaf) -> {
                if (isShownAs(value, leaf)) {
                    held.put(column.name(), path);
                }
            });
        }
        return held;
    }

    /** Rows that differ in the kinds of tax numbers. */
    List<DistinctRecord<R>> rows() {
        List<DistinctRecord<R>> rows = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            rows.add(new DistinctRecord<>(row, kind));
        }
        return rows;
    }

    private static boolean isShownAs(@Nullable Object value, Object leaf) {
        if (value == null) {
            return false;
        }
        Object single = value instanceof List<?> list && list.size() == 1 ? list.get(0) : value;
        if (leaf instanceof OffsetDateTime moment) {
            return single.equals(moment.toInstant()) || single.equals(moment.toLocalDate());
        }
        return single.equals(leaf instanceof Enum<?> constant ? constant.name() : leaf);
    }

    @Override
    public String toString() {
        return table.name();
    }
}
