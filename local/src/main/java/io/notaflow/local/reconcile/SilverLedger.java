package io.notaflow.local.reconcile;

import io.notaflow.domain.EventKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.data.Record;
import org.jspecify.annotations.Nullable;

/**
 * The money that the silver tables say, by the same plain rules as the recomputation. A repeated document has no row with what it
 * proves, so that comes from bronze, as far as that was read.
 */
final class SilverLedger {
    private static final String[] EVENT = {
        "source_ref",
        "document_index",
        "access_key",
        "kind",
        "event_type",
        "status",
        "environment",
        "protocol_digest",
        "summary_situation",
        "registered_at"
    };
    private static final String[] REPEATED = {"source_ref", "document_index", "access_key", "kind", "received_at"};

    private SilverLedger() {}

    /**
     * Reads all rows.
     *
     * @param contents what figures are made of
     * @param repeated what bronze says of documents in silver.duplicates
     */
    static BatchLedger read(TableReader reader, SilverContents contents, Map<Unit, Said> repeated) {
        BatchLedger ledger = new BatchLedger();
        List<Said> all = new ArrayList<>();
        reader.allRows("silver.invoices", row -> all.add(invoice(row, contents)), SilverContents.INVOICE);
        reader.allRows("silver.invoice_events", row -> all.add(event(row)), EVENT);
        reader.allRows("silver.duplicates", row -> all.add(repeated(row, repeated)), REPEATED);
        all.forEach(ledger::add);
        return ledger;
    }

    private static Said invoice(Record row, SilverContents contents) {
        String verdict = Verdicts.ofStatus((Integer) row.getField("protocol_status"));
        return new Said(
                (String) row.getField("access_key"),
                (String) row.getField("fingerprint"),
                (Integer) row.getField("content_rank"),
                (String) row.getField("digest"),
                (Integer) row.getField("environment"),
                verdict,
                (BigDecimal) row.getField("total_document"),
                Unit.of(row),
                Times.ofInvoice(
                        verdict,
                        instant(row.getField("protocol_at")),
                        ((OffsetDateTime) row.getField("received_at")).toInstant()),
                contents.of(row));
    }

    private static Said event(Record row) {
        EventKind kind = EventKind.valueOf((String) row.getField("kind"));
        String verdict =
                Verdicts.of(kind, (String) row.getField("event_type"), (Integer) row.getField("status"), (Integer)
                        row.getField("summary_situation"));
        return new Said(
                (String) row.getField("access_key"),
                null,
                0,
                (String) row.getField("protocol_digest"),
                (Integer) row.getField("environment"),
                verdict,
                null,
                Unit.of(row),
                Times.ofStatement(kind, verdict, instant(row.getField("registered_at"))),
                null);
    }

    /** No content: the accepted copy has it. */
    private static Said repeated(Record row, Map<Unit, Said> repeated) {
        Unit source = Unit.of(row);
        Said said = repeated.get(source);
        boolean invoice = "INVOICE".equals(row.getField("kind"));
        Times arrival =
                new Times(null, null, invoice ? ((OffsetDateTime) row.getField("received_at")).toInstant() : null);
        return new Said(
                (String) row.getField("access_key"),
                null,
                0,
                null,
                said == null ? null : said.environment(),
                said == null ? null : said.verdict(),
                null,
                source,
                said == null ? arrival : said.times(),
                null);
    }

    private static @Nullable Instant instant(@Nullable Object moment) {
        return moment == null ? null : ((OffsetDateTime) moment).toInstant();
    }
}
