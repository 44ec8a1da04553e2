package io.notaflow.table.live;

import io.notaflow.domain.outcome.EventOfKey;
import io.notaflow.table.Meaning;
import io.notaflow.table.TableDefinition;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

/** {@code invoice_events} in PostgreSQL: what was stated about keys, for the life of one invoice; {@code silver.invoice_events} has all of it. */
public final class InvoiceHistoryTable {
    private static final Type TEXT = Types.StringType.get();
    private static final Type INTEGER = Types.IntegerType.get();
    private static final Type LONG = Types.LongType.get();
    private static final Type INSTANT = Types.TimestampType.withZone();

    /** The definition. */
    public static final TableDefinition<EventOfKey> TABLE = TableDefinition.<EventOfKey>named(
                    "live",
                    "invoice_events",
                    "One row per accepted statement about an access key: events, protocols, summaries, answers. Found by access_key.")
            .required(1, "source_ref", TEXT, "Record it came in: topic, partition, offset", EventOfKey::sourceRef)
            .required(2, "document_index", INTEGER, "Place in that record, from 0", EventOfKey::documentIndex)
            .required(3, "access_key", TEXT, Meaning.of("Access key, CPFs in it replaced", "chNFe"), EventOfKey::key)
            .required(
                    4, "kind", TEXT, "EVENT, EVENT_REQUEST, PROTOCOL, SUMMARY, EVENT_SUMMARY, STATUS", EventOfKey::kind)
            .optional(5, "event_type", TEXT, Meaning.of("Type, 6 digits", "infEvento/tpEvento"), EventOfKey::type)
            .optional(
                    6,
                    "sequence",
                    INTEGER,
                    Meaning.of("Number among the events of one type and key", "infEvento/nSeqEvento"),
                    EventOfKey::sequence)
            .optional(
                    7,
                    "occurred_at",
                    INSTANT,
                    Meaning.of("Moment as its author states it", "infEvento/dhEvento"),
                    EventOfKey::occurredAt)
            .optional(8, "registered_at", INSTANT, "When the tax office registered it", EventOfKey::registeredAt)
            .optional(9, "status", INTEGER, "Status code of the answer", EventOfKey::status)
            .optional(10, "protocol_number", TEXT, "Protocol number of the answer", EventOfKey::protocolNumber)
            .optional(11, "description", TEXT, "Official name of the event, CPFs masked", EventOfKey::description)
            .required(12, "received_at", INSTANT, "When its record arrived", EventOfKey::receivedAt)
            .required(13, "epoch", LONG, "Submission of the job that wrote the row", EventOfKey::epoch)
            .required(14, "checkpoint", LONG, "Checkpoint the row belongs to", EventOfKey::checkpoint)
            .key("access_key", "source_ref", "document_index")
            .build();

    private InvoiceHistoryTable() {}
}
