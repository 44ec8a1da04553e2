package io.notaflow.table.bronze;

import io.notaflow.domain.Received;
import io.notaflow.table.TableDefinition;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/** {@code bronze.documents}: every record received, bytes untouched, good or bad. */
public final class DocumentsTable {

    private static final Types.ListType HEADERS = Types.ListType.ofRequired(
            14,
            Types.StructType.of(
                    Types.NestedField.required(15, "name", Types.StringType.get(), "Header name"),
                    Types.NestedField.optional(16, "value", Types.BinaryType.get(), "Header bytes")));

    /** The definition. */
    public static final TableDefinition<Received> TABLE = TableDefinition.<Received>named(
                    "bronze", "documents", "One row per record received, unaltered. Restricted: holds personal data.")
            .required(1, "source_ref", Types.StringType.get(), "topic/partition/offset of the record", r -> r.source()
                    .toString())
            .required(2, "source_topic", Types.StringType.get(), "Kafka topic", r -> r.source()
                    .topic())
            .required(3, "source_partition", Types.IntegerType.get(), "Kafka partition", r -> r.source()
                    .partition())
            .required(4, "source_offset", Types.LongType.get(), "Kafka offset", r -> r.source()
                    .offset())
            .required(
                    5,
                    "received_at",
                    Types.TimestampType.withZone(),
                    "Arrival: the record's timestamp, clamped to ten minutes from the moment it was read",
                    Received::receivedAt)
            .required(
                    6,
                    "record_timestamp_millis",
                    Types.LongType.get(),
                    "The record's timestamp as the broker gave it, epoch milliseconds",
                    Received::timestampMillis)
            .required(
                    7,
                    "content_type",
                    Types.StringType.get(),
                    "What the first bytes look like: xml, json, gzip, text, empty, tombstone, other",
                    r -> ContentType.of(r.payload()))
            .optional(
                    8,
                    "payload_sha256",
                    Types.StringType.get(),
                    "SHA-256 of the payload, lower-case hex; null for a tombstone",
                    r -> sha256(r.payload()))
            .required(
                    9,
                    "payload_bytes",
                    Types.IntegerType.get(),
                    "Length of the payload in bytes",
                    r -> length(r.payload()))
            .optional(10, "payload", Types.BinaryType.get(), "The bytes; null for a tombstone", Received::payload)
            .optional(11, "record_key", Types.BinaryType.get(), "The record's key", Received::key)
            .required(12, "headers", HEADERS, "The record's headers in order", r -> r.headers().stream()
                    .map(h -> Arrays.<@Nullable Object>asList(h.name(), h.value()))
                    .toList())
            .optional(
                    13,
                    "payload_key_id",
                    Types.StringType.get(),
                    "Reserved: id of the key the payload is encrypted with; null while payloads are in clear",
                    r -> null)
            .key("source_ref")
            .partitionedByDayOf("received_at")
            .build();

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(DocumentsTable::newDigest);

    private DocumentsTable() {}

    private static int length(byte @Nullable [] payload) {
        return payload == null ? 0 : payload.length;
    }

    private static @Nullable String sha256(byte @Nullable [] payload) {
        return payload == null ? null : HexFormat.of().formatHex(SHA_256.get().digest(payload));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot find SHA-256, which every Java platform must have", e);
        }
    }

    /** The tables of this namespace. */
    public static List<TableDefinition<?>> all() {
        return List.of(TABLE);
    }
}
