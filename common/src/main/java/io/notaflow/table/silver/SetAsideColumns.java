package io.notaflow.table.silver;

import io.notaflow.domain.outcome.SetAside;
import io.notaflow.table.TableDefinition;

/** The columns that duplicates and deferred documents share. */
final class SetAsideColumns {
    private static final int COLUMNS = 8;

    private SetAsideColumns() {}

    static TableDefinition<SetAside> table(String name, String comment) {
        TableDefinition.Builder<SetAside> builder = TableDefinition.named("silver", name, comment);
        Columns<SetAside> c = new Columns<>(builder, COLUMNS, SetAside::origin);
        c.requiredText(4, "kind", "INVOICE, or the kind of statement as in silver.invoice_events", "", SetAside::kind);
        c.requiredText(5, "access_key", "Access key, CPFs in it replaced", "infNFe/@Id", SetAside::key);
        c.requiredText(6, "fingerprint", "128 bits of what it says, hexadecimal", "", SetAside::fingerprint);
        c.requiredText(7, "reason", "Why it was set aside: a stable word", "", SetAside::reason);
        Group<SetAside> totals = c.group("total/ICMSTot");
        totals.money(8, "total_document", "Total of an invoice; null for other documents", "vNF", SetAside::total);
        return builder.key("source_ref", "document_index")
                .partitionedByDayOf("received_at")
                .build();
    }
}
