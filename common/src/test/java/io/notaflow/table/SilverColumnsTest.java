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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which component each column holds, written down by hand from the official names in {@code columns/*.txt}. */
class SilverColumnsTest {
    record Case<R extends Record>(TableDefinition<R> table, Class<R> row) {
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
        DistinctRecord<R> row = new DistinctRecord<>(one.row());
        Map<String, String> actual = new TreeMap<>();
        for (Column<R> column : one.table().columns()) {
            Object value = column.value().apply(row.record());
            row.leaves().forEach((path, leaf) -> {
                if (leaf.equals(value) || List.of(leaf).equals(value)) {
                    actual.put(column.name(), path);
                }
            });
        }
        Map<String, String> expected = expected(one.table().name());

        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static Map<String, String> expected(String table) throws IOException {
        Map<String, String> columns = new TreeMap<>();
        try (InputStream in = SilverColumnsTest.class.getResourceAsStream("/columns/" + table + ".txt")) {
            assertThat(in).as(table).isNotNull();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] parts = line.split(" ");
                columns.put(parts[0], parts[1]);
            });
        }
        return columns;
    }
}
