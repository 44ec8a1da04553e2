package io.notaflow.jobs.ingest;

import io.notaflow.lifecycle.DocumentFacts;
import java.util.List;
import org.apache.flink.table.data.binary.BinaryRowData;

/**
 * An accepted document on its way to its key: what decides about it, and its finished rows, which are never decoded again.
 *
 * @param facts what the lifecycle needs
 * @param row its row of {@code silver.invoices} or {@code silver.invoice_events}
 * @param items rows of {@code silver.invoice_items}; empty unless it is an invoice
 * @param payments rows of {@code silver.invoice_payments}; empty unless it is an invoice
 */
public record Ingested(
        DocumentFacts facts, BinaryRowData row, List<BinaryRowData> items, List<BinaryRowData> payments) {

    /** What the stream is keyed by: the access key, or the identity of a voided range. */
    public String key() {
        return facts.key();
    }
}
