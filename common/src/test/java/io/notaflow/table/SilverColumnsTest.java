package io.notaflow.table;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which component each column holds, by the lists {@code columns/TABLE.txt}; a swapped column differs from its list. */
class SilverColumnsTest {
    /** The decoder gives {@code gCBS/vCBS} twice; the column is {@code cbs_value}, made from {@code ibsCbs.cbs}. */
    private static final String TOLD_TWICE = "item.taxes.ibsCbs.cbsShare.value";

    record Case<R extends Record>(TableDefinition<R> table, Class<R> row) {
        /** Column to the path of the component that it holds; columns that are computed hold none. */
        Map<String, String> held(DistinctRecord<R> row) {
            Map<String, String> held = new TreeMap<>();
            for (Column<R> column : table.columns()) {
                Object value = column.value().apply(row.record());
                row.leaves().forEach((path, leaf) -> {
                    if (leaf.equals(value) || List.of(leaf).equals(value)) {
                        held.put(column.name(), path);
                    }
                });
            }
            return held;
        }

        @Override
        public String toString() {
            return table.name();
        }
    }

    static Stream<Case<?>> tables() {
        return Stream.of(
                new Case<>(InvoicesTable.TABLE, AcceptedInvoice.class),
                new Case<>(InvoiceItemsTable.TABLE, AcceptedItem.class),
                new Case<>(InvoicePaymentsTable.TABLE, AcceptedPayment.class),
                new Case<>(InvoiceEventsTable.TABLE, AcceptedEvent.class),
                new Case<>(DuplicatesTable.TABLE, SetAside.class),
                new Case<>(DeferredTable.TABLE, SetAside.class),
                new Case<>(QuarantineTable.TABLE, RejectedDocument.class),
                new Case<>(InvoiceStatusTable.TABLE, InvoiceStatus.class));
    }

    @ParameterizedTest
    @MethodSource("tables")
    <R extends Record> void everyColumnHoldsTheComponentItIsNamedFor(Case<R> one) throws IOException {
        assertThat(one.held(new DistinctRecord<>(one.row()))).containsExactlyInAnyOrderEntriesOf(expected(one.table()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    <R extends Record> void everyAmountOfARowIsInExactlyOneColumn(Case<R> one) {
        DistinctRecord<R> row = new DistinctRecord<>(one.row());
        List<String> amounts = row.leaves().entrySet().stream()
                .filter(leaf -> leaf.getValue() instanceof BigDecimal)
                .map(Map.Entry::getKey)
                .filter(path -> !isOfAnotherTable(one, path) && !path.equals(TOLD_TWICE))
                .toList();

        Collection<String> held = one.held(row).values();

        assertThat(held).containsAll(amounts);
        assertThat(held).filteredOn(amounts::contains).doesNotHaveDuplicates();
    }

    /** Items and payments have tables of their own, which name of their invoice only what joins them. */
    private static boolean isOfAnotherTable(Case<?> one, String path) {
        return one.row() == AcceptedInvoice.class
                ? path.startsWith("invoice.items") || path.startsWith("invoice.payments")
                : path.startsWith("invoice.");
    }

    private static Map<String, String> expected(TableDefinition<?> table) throws IOException {
        String file = "/columns/" + table.name() + ".txt";
        Map<String, String> columns = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(SilverColumnsTest.class.getResourceAsStream(file), file)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int space = line.indexOf(' ');
                columns.put(line.substring(0, space), line.substring(space + 1));
            });
        }
        return columns;
    }
}
