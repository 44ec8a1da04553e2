package io.notaflow.local.reconcile;

import io.notaflow.domain.EventKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.data.Record;

/** The money that the silver tables say, by the same plain rules as the recomputation. */
final class SilverMoney {
    private static final String[] INVOICE = {
        "access_key", "fingerprint", "content_rank", "digest", "environment", "protocol_status", "total_document"
    };
    private static final String[] EVENT = {
        "access_key", "kind", "event_type", "status", "environment", "protocol_digest", "summary_situation"
    };

    private SilverMoney() {}

    static BatchLedger read(TableReader reader) {
        BatchLedger ledger = new BatchLedger();
        List<Said> all = new ArrayList<>();
        reader.allRows("silver.invoices", row -> all.add(invoice(row)), INVOICE);
        reader.allRows("silver.invoice_events", row -> all.add(event(row)), EVENT);
        all.forEach(ledger::add);
        return ledger;
    }

    private static Said invoice(Record row) {
        return new Said(
                (String) row.getField("access_key"),
                (String) row.getField("fingerprint"),
                (Integer) row.getField("content_rank"),
                (String) row.getField("digest"),
                (Integer) row.getField("environment"),
                Verdicts.ofStatus((Integer) row.getField("protocol_status")),
                (BigDecimal) row.getField("total_document"));
    }

    private static Said event(Record row) {
        return new Said(
                (String) row.getField("access_key"),
                null,
                0,
                (String) row.getField("protocol_digest"),
                (Integer) row.getField("environment"),
                Verdicts.of(
                        EventKind.valueOf((String) row.getField("kind")),
                        (String) row.getField("event_type"),
                        (Integer) row.getField("status"),
                        (Integer) row.getField("summary_situation")),
                null);
    }
}
