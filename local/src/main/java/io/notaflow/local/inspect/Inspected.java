package io.notaflow.local.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one document; nothing personal in it.
 *
 * @param file path of the file as given, a folder's files below it
 * @param index place of the document in its file, 0-based
 * @param kind {@code INVOICE}, {@code EVENT}, {@code EVENT_REQUEST}, {@code PROTOCOL}, {@code SUMMARY}, {@code EVENT_SUMMARY}, {@code
 *     STATUS}, {@code VOIDED_RANGE}; {@code FOREIGN} for documents that are not ours, {@code UNKNOWN} when nothing could be read
 * @param accepted whether it is accepted; if not, it would be quarantined
 * @param code stable code of the decisive reason; null when accepted
 * @param accessKey protected access key, or the identity of a voided range; null when none could be read
 * @param message what the document is, or why it cannot count
 * @param flags codes of everything else that is odd about it, sorted, each once
 */
record Inspected(
        String file,
        int index,
        String kind,
        boolean accepted,
        @Nullable String code,
        @Nullable String accessKey,
        String message,
        List<String> flags) {

    /** {@code ACCEPTED} or {@code QUARANTINED}. */
    String outcome() {
        return accepted ? "ACCEPTED" : "QUARANTINED";
    }
}
