package io.notaflow.table.live;

import io.notaflow.domain.outcome.InvoiceStatus;
import io.notaflow.table.Meaning;
import io.notaflow.table.TableDefinition;
import java.util.List;
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
            .required(
                    1,
                    "access_key",
                    TEXT,
                    Meaning.of("Access key, CPFs in it replaced", "infNFe/@Id"),
                    InvoiceStatus::key)
            .required(2, "state", TEXT, "UNKNOWN, PROVISIONAL, AUTHORIZED, DENIED, CANCELLED", InvoiceStatus::state)
            .optional(3, "recipient_status", TEXT, "The recipient's latest word", InvoiceStatus::recipientStatus)
            .required(
                    4,
                    "corrections",
                    INTEGER,
                    "Number of the correction letter in force, 0 none",
                    InvoiceStatus::corrections)
            .required(5, "events", INTEGER, "Registered events and their summaries", InvoiceStatus::events)
            .required(6, "contents", INTEGER, "Different contents seen; above 1 a conflict", InvoiceStatus::contents)
            .required(7, "revision", INTEGER, "Row of silver.invoices that counts, 0 none", InvoiceStatus::revision)
            .required(8, "content_rank", INTEGER, "Rank of that row's content", InvoiceStatus::rank)
            .optional(9, "fingerprint", TEXT, "Fingerprint of that row's content", InvoiceStatus::fingerprint)
            .optional(
                    10,
                    "environment",
                    INTEGER,
                    Meaning.of("1 production, 2 homologation", "ide/tpAmb"),
                    InvoiceStatus::environment)
            .optional(11, "model", INTEGER, Meaning.of("55 NF-e, 65 NFC-e", "ide/mod"), InvoiceStatus::model)
            .optional(
                    12,
                    "direction",
                    INTEGER,
                    Meaning.of("0 in, 1 out, seen from the issuer", "ide/tpNF"),
                    InvoiceStatus::direction)
            .optional(13, "role", TEXT, "What the invoice is to us, as in silver.invoices", InvoiceStatus::role)
            .optional(
                    14,
                    "issuer",
                    TEXT,
                    new Meaning("Issuer's CNPJ, or the pseudonym of a CPF", "", List.of("emit/CNPJ", "emit/CPF")),
                    InvoiceStatus::issuer)
            .optional(
                    15,
                    "recipient",
                    TEXT,
                    new Meaning("Recipient's CNPJ, or the pseudonym of a CPF", "", List.of("dest/CNPJ", "dest/CPF")),
                    InvoiceStatus::recipient)
            .optional(16, "issued_at", INSTANT, Meaning.of("Moment of issue", "ide/dhEmi"), InvoiceStatus::issuedAt)
            .optional(
                    17,
                    "issued_date",
                    Types.DateType.get(),
                    Meaning.of("Local civil date of issue as written", "ide/dhEmi"),
                    InvoiceStatus::issuedOn)
            .optional(
                    18,
                    "total_document",
                    TableDefinition.MONEY,
                    new Meaning("Total of the invoice", "BRL", List.of("total/ICMSTot/vNF")),
                    InvoiceStatus::total)
            .optional(
                    19,
                    "authorized_at",
                    INSTANT,
                    Meaning.of("When SEFAZ first authorised it", "protNFe/infProt/dhRecbto"),
                    InvoiceStatus::authorizedAt)
            .optional(
                    20,
                    "protocol_number",
                    TEXT,
                    Meaning.of("Number of the protocol of that", "protNFe/infProt/nProt"),
                    InvoiceStatus::protocolNumber)
            .optional(21, "last_received_at", INSTANT, "Newest arrival that changed it", InvoiceStatus::lastReceivedAt)
            .required(22, "epoch", LONG, "Submission of the job that wrote the row", InvoiceStatus::epoch)
            .required(23, "checkpoint", LONG, "Checkpoint the row belongs to", InvoiceStatus::checkpoint)
            .key("access_key")
            .build();

    private InvoiceStatusTable() {}
}
