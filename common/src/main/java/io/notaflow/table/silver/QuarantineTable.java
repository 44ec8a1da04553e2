package io.notaflow.table.silver;

import io.notaflow.domain.outcome.Reason;
import io.notaflow.domain.outcome.RejectedDocument;
import io.notaflow.table.TableDefinition;
import java.util.List;

/** {@code silver.quarantine}: what cannot count, why, and what to do about it. */
public final class QuarantineTable {
    private static final int COLUMNS = 17;

    /** The definition. */
    public static final TableDefinition<RejectedDocument> TABLE = define();

    private QuarantineTable() {}

    private static TableDefinition<RejectedDocument> define() {
        TableDefinition.Builder<RejectedDocument> builder = TableDefinition.named(
                "silver", "quarantine", "One row per rejected document, or per record that yields no document.");
        Columns<RejectedDocument> c = new Columns<>(builder, COLUMNS, RejectedDocument::origin);
        c.requiredText(4, "stage", "Where it was refused: DECODE or VALIDATE", "", RejectedDocument::stage);
        c.requiredText(5, "code", "Stable code of the decisive reason", "", r -> r.reason()
                .code());
        c.requiredText(6, "path", "Path in the document; empty for the whole document", "", r -> r.reason()
                .path());
        Group<RejectedDocument> reason = c.group("");
        reason.text(7, "value", "Value as received, masked where personal", "", r -> r.reason()
                .value());
        reason.text(
                8, "expected", "What was expected instead", "", r -> r.reason().expected());
        reason.text(9, "sefaz_code", "SEFAZ's number of the same rejection, a hint", "", r -> r.reason()
                .sefaz());
        c.requiredText(10, "message_pt", "What is wrong, in Portuguese", "", r -> r.reason()
                .messagePt());
        c.requiredText(11, "message_en", "What is wrong, in English", "", r -> r.reason()
                .messageEn());
        c.requiredText(12, "hint_pt", "What to do about it, in Portuguese", "", r -> r.reason()
                .hintPt());
        c.requiredText(13, "hint_en", "What to do about it, in English", "", r -> r.reason()
                .hintEn());
        c.requiredText(14, "root", "Element it came in; empty when nothing could be read", "", RejectedDocument::root);
        Group<RejectedDocument> document = c.group("");
        document.text(
                15, "access_key", "Access key when one could be read, CPFs in it replaced", "", RejectedDocument::key);
        c.requiredInteger(
                16, "reason_count", "Number of reasons", "", r -> r.reasons().size());
        c.texts(17, "codes", "Codes of all reasons, the decisive one first", List.of(), r -> r.reasons().stream()
                .map(Reason::code)
                .toList());
        return builder.key("source_ref", "document_index")
                .partitionedByDayOf("received_at")
                .build();
    }
}
