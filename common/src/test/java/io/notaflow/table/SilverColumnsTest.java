package io.notaflow.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.outcome.AcceptedInvoice;
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

    static Stream<RowCase<?>> tables() {
        return RowCase.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    <R extends Record> void everyColumnHoldsTheComponentItIsNamedFor(RowCase<R> one) throws IOException {
        assertThat(one.held()).containsExactlyInAnyOrderEntriesOf(expected(one.table()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    <R extends Record> void everyAmountOfARowIsInExactlyOneColumn(RowCase<R> one) {
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

    @ParameterizedTest
    @MethodSource("tables")
    <R extends Record> void aCpfInClearIsInNoColumn(RowCase<R> one) {
        for (DistinctRecord<R> row : one.rows()) {
            assertThat(one.held(row).values()).noneMatch(path -> isCpfInClear(row, path));
        }
    }

    private static boolean isCpfInClear(DistinctRecord<?> row, String path) {
        return path.endsWith(".value") && row.leaves().get(path.replaceFirst("value$", "kind")) == TaxIdKind.CPF;
    }

    /** Items and payments have tables of their own, which name of their invoice only what joins them. */
    private static boolean isOfAnotherTable(RowCase<?> one, String path) {
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
