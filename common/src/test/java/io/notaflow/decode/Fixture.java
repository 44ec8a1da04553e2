package io.notaflow.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.DecodedDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The documents of {@code /documents}, one of every kind. */
enum Fixture {
    NFE_4_00("nfe-4.00", "invoice"),
    NFCE_3_10("nfce-3.10", "invoice"),
    NFE_2_00("nfe-2.00", "invoice"),
    NFE_EXPORTED("nfe-exported", "invoice"),
    EVENT_SUBSTITUTED("event-substituted", "statement"),
    EVENT_CORRECTED("event-corrected", "statement"),
    EVENT_UNDONE("event-undone", "statement"),
    EVENT_EPEC("event-epec", "statement"),
    EVENT_ANSWERED("event-answered", "statement"),
    EVENT_REQUESTED("event-requested", "statement"),
    PROTOCOL("protocol", "statement"),
    STATUS("status", "statement"),
    CANCELLED_2_00("cancelled-2.00", "statement"),
    SUMMARY("summary", "statement"),
    EVENT_SUMMARY("event-summary", "statement"),
    VOIDED_RANGE("voided-range", "statement");

    private final String file;
    private final String table;

    Fixture(String file, String table) {
        this.file = file;
        this.table = table;
    }

    /** Those that a table describes. */
    static List<Fixture> of(String table) {
        return Arrays.stream(values()).filter(one -> one.table.equals(table)).toList();
    }

    byte[] bytes() {
        return XmlDocument.resource(file + ".xml");
    }

    XmlDocument document() {
        return XmlDocument.of(bytes());
    }

    FieldTable table() {
        return new FieldTable(table);
    }

    /** Components and their values that no single element holds. */
    Map<String, String> composed() {
        return FieldTable.values(file);
    }

    /** What is decoded, which must be one document. */
    static DecodedDocument decoded(byte[] payload) {
        List<DecodedDocument> documents = new DocumentDecoder().decode(payload);
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }

    /** Every single value that is decoded. */
    static Map<String, String> leaves(byte[] payload) {
        return Leaves.of((Record) Objects.requireNonNull(decoded(payload).document()));
    }
}
