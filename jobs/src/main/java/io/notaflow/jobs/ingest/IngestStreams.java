package io.notaflow.jobs.ingest;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.kpi.LedgerEntry;
import io.notaflow.domain.outcome.EventOfKey;
import io.notaflow.domain.outcome.InvoiceStatus;
import io.notaflow.domain.outcome.RejectedDocument;
import io.notaflow.domain.outcome.SetAside;
import io.notaflow.kpi.DocumentEffect;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.table.data.RowData;

/**
 * All that ingestion puts out; every document leaves by exactly one of invoices, events, duplicates, deferred and rejected.
 *
 * @param invoices rows of {@code silver.invoices}
 * @param items rows of {@code silver.invoice_items}
 * @param payments rows of {@code silver.invoice_payments}
 * @param events rows of {@code silver.invoice_events}
 * @param duplicates documents that add nothing
 * @param deferred documents too late to be judged
 * @param rejected documents that cannot count
 * @param statuses the state of every access key that changed, once per checkpoint, keyed by it
 * @param stated what was stated about keys, at the barrier
 * @param decoded how many documents were found in records, at the barrier
 * @param effects what every document but the rejected ones changed in the figures; nothing without the stage {@code kpis}
 * @param facts what became known of keys to detectors; nothing without the stage {@code anomalies}
 * @param findings what a key proves by itself; nothing without that stage
 */
public record IngestStreams(
        DataStream<RowData> invoices,
        DataStream<RowData> items,
        DataStream<RowData> payments,
        DataStream<RowData> events,
        DataStream<SetAside> duplicates,
        DataStream<SetAside> deferred,
        DataStream<RejectedDocument> rejected,
        DataStream<InvoiceStatus> statuses,
        DataStream<EventOfKey> stated,
        DataStream<LedgerEntry> decoded,
        DataStream<DocumentEffect> effects,
        DataStream<Fact> facts,
        DataStream<Finding> findings) {}
