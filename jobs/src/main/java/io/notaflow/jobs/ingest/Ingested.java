package io.notaflow.jobs.ingest;

import io.notaflow.lifecycle.DocumentFacts;
import java.util.List;
import org.apache.flink.table.data.binary.BinaryRowData;

/**
 * An accepted document on its way to its key: what decides about it, and its finished rows, which are never decoded again.
 *
 * @param facts what the lifecycle needs
 * @param figures what figures are made of, as {@code FiguresCodec} writes it; empty without figures
 * @param traits what detectors know of it, as {@code TraitsCodec} writes it; empty without anomalies
 * @param row its row of {@code silver.invoices} or {@code silver.invoice_events}
 * @param items rows of {@code silver.invoice_items}; empty unless it is an invoice
 * @param payments rows of {@code silver.invoice_payments}; empty unless it is an invoice
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two documents.
public record Ingested(
        DocumentFacts facts,
        byte[] figures,
        byte[] traits,
        BinaryRowData row,
        List<BinaryRowData> items,
        List<BinaryRowData> payments) {

    /** What the stream is keyed by: the access key, or the identity of a voided range. */
    public String key() {
        return facts.key();
    }
}
