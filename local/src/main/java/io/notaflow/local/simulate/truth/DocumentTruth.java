package io.notaflow.local.simulate.truth;

/**
 * The truth about one document of a record.
 *
 * @param index 0-based within the record, in reading order
 * @param key access key (or the content of a voided range's Id), empty when the document has none
 * @param orderFree false where another order of arrival swaps accepted and duplicate within the key; their sum stays
 * @param reason family of the reason for quarantine, empty otherwise
 * @param cents {@code vNF} that counts if this content is the current, authorised, uncancelled one; 0 for losers of a
 *     conflict and documents without money
 */
public record DocumentTruth(
        int index,
        String kind,
        String key,
        Outcome outcome,
        boolean orderFree,
        String reason,
        Effect effect,
        long cents) {

    /** An accepted document. */
    public static DocumentTruth accepted(String kind, String key, Effect effect, long cents) {
        return new DocumentTruth(0, kind, key, Outcome.ACCEPTED, true, "", effect, cents);
    }

    /** A repeated document; which of the copies is the duplicate depends on arrival. */
    public static DocumentTruth duplicate(String kind, String key) {
        return new DocumentTruth(0, kind, key, Outcome.DUPLICATE, false, "", Effect.NONE, 0);
    }

    /** A rejected document. */
    public static DocumentTruth quarantined(String kind, String reason) {
        return new DocumentTruth(0, kind, "", Outcome.QUARANTINED, true, reason, Effect.NONE, 0);
    }

    /** The same at another position. */
    public DocumentTruth at(int position) {
        return new DocumentTruth(position, kind, key, outcome, orderFree, reason, effect, cents);
    }
}
