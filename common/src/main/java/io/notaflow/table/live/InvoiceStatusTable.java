package io.notaflow.table.live;

import io.notaflow.domain.outcome.InvoiceStatus;
import io.notaflow.table.TableDefinition;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

/** {@code invoice_status}: what is known of each access key; the sum of {@code total_document} in production is silver's. */
public final class InvoiceStatusTable {
    private static final Type TEXT = Types.StringType.get();
    private static final Type INTEGER = Types.IntegerType.get();
    private static final Type LONG = Types.LongType.get();
    private static final Type INSTANT = Types.TimestampType.withZone();

    /** The definition. */
    public static final TableDefinition<InvoiceStatus> TABLE = TableDefinition.<InvoiceStatus>named(
                    "live", "invoice_status", "One row per access key: its state and the content that counts.")
            .required(1, "access_key", TEXT, "Access key, CPFs in it replaced", InvoiceStatus::key)
            .required(2, "state", TEXT, "UNKNOWN, PROVISIONAL, AUTHORIZED, DENIED, CANCELLED", InvoiceStatus::state)
            .optional(3, "recipient_status", TEXT, "The recipient's latest word", InvoiceStatus::recipientStatus)
            .required(4, "corrections", INTEGER, "Correction letter in force, 0 none", InvoiceStatus::corrections)
            .required(5, "events", INTEGER, "Registered events and their summaries", InvoiceStatus::events)
            .required(6, "contents", INTEGER, "Different contents seen; above 1 a conflict", InvoiceStatus::contents)
            .required(7, "revision", INTEGER, "Row of silver.invoices that counts, 0 none", InvoiceStatus::revision)
            .required(8, "content_rank", INTEGER, "Rank of that row's content", InvoiceStatus::rank)
            .optional(9, "fingerprint", TEXT, "Fingerprint of that row's content", InvoiceStatus::fingerprint)
            .optional(10, "environment", INTEGER, "1 production, 2 homologation", InvoiceStatus::environment)
            .optional(11, "model", INTEGER, "55 NF-e, 65 NFC-e", InvoiceStatus::model)
            .optional(12, "direction", INTEGER, "0 in, 1 out, seen from the issuer", InvoiceStatus::direction)
            .optional(13, "role", TEXT, "What the invoice is to us", InvoiceStatus::role)
            .optional(14, "issuer", TEXT, "Issuer's CNPJ, or the pseudonym of a CPF", InvoiceStatus::issuer)
            .optional(15, "recipient", TEXT, "Recipient's, likewise", InvoiceStatus::recipient)
            .optional(16, "issued_at", INSTANT, "Moment of issue", InvoiceStatus::issuedAt)
            .optional(17, "issued_date", Types.DateType.get(), "Its local date as written", InvoiceStatus::issuedOn)
            .optional(18, "total_document", TableDefinition.MONEY, "Invoice total, BRL", InvoiceStatus::total)
            .optional(19, "authorized_at", INSTANT, "When SEFAZ first authorised it", InvoiceStatus::authorizedAt)
            .optional(20, "protocol_number", TEXT, "The protocol of that", InvoiceStatus::protocolNumber)
            .optional(21, "last_received_at", INSTANT, "Newest arrival that changed it", InvoiceStatus::lastReceivedAt)
            .required(22, "epoch", LONG, "Submission of the job that wrote the row", InvoiceStatus::epoch)
            .required(23, "checkpoint", LONG, "Checkpoint the row belongs to", InvoiceStatus::checkpoint)
            .key("access_key")
            .build();

    private InvoiceStatusTable() {}
}
