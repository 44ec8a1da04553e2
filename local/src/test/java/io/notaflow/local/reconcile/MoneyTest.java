package io.notaflow.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.Origin;
import io.notaflow.domain.Role;
import io.notaflow.domain.SourceRef;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.silver.InvoiceItemsTable;
import io.notaflow.table.silver.InvoicesTable;
import io.notaflow.testing.TestInvoices;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A cent too many, a row too few, a key that PostgreSQL does not know: seen and named. */
class MoneyTest {
    private static final AcceptedInvoice INVOICE = new AcceptedInvoice(
            new Origin(new SourceRef("documents", 0, 1), 0, TestInvoices.RECEIVED_AT),
            TestInvoices.nfe().invoice(),
            List.of(),
            Role.ALL,
            "k1");

    @Test
    void equalRowsHaveNoDifference() {
        assertThat(invoices(row(InvoicesTable.TABLE, INVOICE)).differences(expected()))
                .isEmpty();
    }

    @Test
    void aCentInOneColumnIsNamedByItsColumn() {
        Map<String, @Nullable Object> row = row(InvoicesTable.TABLE, INVOICE);
        row.put("total_document", new BigDecimal("132.01"));

        assertThat(invoices(row).differences(expected()))
                .containsExactly(new Difference(
                        "COLUMN_DIFFERS", "silver.invoices.total_document: 132.01 (recomputed: 132.00)"));
    }

    @Test
    void aLostAmountIsNamed() {
        Map<String, @Nullable Object> row = row(InvoicesTable.TABLE, INVOICE);
        row.put("total_document", null);

        assertThat(invoices(row).differences(expected()))
                .containsExactly(
                        new Difference("COLUMN_DIFFERS", "silver.invoices.total_document: 0 (recomputed: 132.00)"));
    }

    @Test
    void aMissingItemIsNamedByRowsAndColumns() {
        MoneyColumns<AcceptedItem> expected = new MoneyColumns<>(InvoiceItemsTable.TABLE);
        MoneyColumns<AcceptedItem> found = new MoneyColumns<>(InvoiceItemsTable.TABLE);
        INVOICE.invoice().items().forEach(item -> expected.expect(new AcceptedItem(INVOICE, item)));
        AcceptedItem first = new AcceptedItem(INVOICE, INVOICE.invoice().items().get(0));
        found.read(row(InvoiceItemsTable.TABLE, first)::get);

        assertThat(found.differences(expected))
                .contains(new Difference("ROWS_DIFFER", "silver.invoice_items has 1 rows (recomputed: 2)"))
                .extracting(Difference::what)
                .contains("COLUMN_DIFFERS");
    }

    @Test
    void everyKeyThatDiffersIsNamedWithBothAmounts() {
        Map<String, BigDecimal> silver = Map.of("k1", brl("10.00"), "k2", brl("5.00"));
        Map<String, BigDecimal> postgres = Map.of("k1", brl("10.01"));

        assertThat(MoneyComparison.differences("POSTGRES_TOTAL_OF_KEY", postgres, silver, Set.of()))
                .containsExactly(
                        new Difference("POSTGRES_TOTAL_OF_KEY", "k1: 10.01 (expected: 10.00)"),
                        new Difference("POSTGRES_TOTAL_OF_KEY", "k2: 0 (expected: 5.00)"));
    }

    @Test
    void aKeyAheadOfTheCutIsPendingAndNotWrong() {
        assertThat(MoneyComparison.differences(
                        "POSTGRES_TOTAL_OF_KEY", Map.of(), Map.of("k1", brl("10.00")), Set.of("k1")))
                .isEmpty();
    }

    @Test
    void equalAmountsOfOtherScaleAgree() {
        assertThat(MoneyComparison.differences("X", Map.of("k", brl("10.0")), Map.of("k", brl("10.00")), Set.of()))
                .isEmpty();
    }

    @Test
    void aThousandWrongKeysAreTwentyLinesAndTheirNumber() {
        Map<String, BigDecimal> silver = new HashMap<>();
        for (int i = 0; i < 1_000; i++) {
            silver.put("k" + i, brl("1.00"));
        }

        List<Difference> differences = MoneyComparison.differences("X", Map.of(), silver, Set.of());

        assertThat(differences).hasSize(21);
        assertThat(differences.get(20)).isEqualTo(new Difference("X", "980 more keys"));
    }

    private static MoneyColumns<AcceptedInvoice> expected() {
        MoneyColumns<AcceptedInvoice> expected = new MoneyColumns<>(InvoicesTable.TABLE);
        expected.expect(INVOICE);
        return expected;
    }

    private static MoneyColumns<AcceptedInvoice> invoices(Map<String, @Nullable Object> row) {
        MoneyColumns<AcceptedInvoice> found = new MoneyColumns<>(InvoicesTable.TABLE);
        found.read(row::get);
        return found;
    }

    private static <R> Map<String, @Nullable Object> row(TableDefinition<R> table, R of) {
        Map<String, @Nullable Object> row = new HashMap<>();
        table.columns().forEach(column -> row.put(column.name(), column.value().apply(of)));
        return row;
    }

    private static BigDecimal brl(String amount) {
        return new BigDecimal(amount);
    }
}
