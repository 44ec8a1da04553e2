package io.notaflow.lifecycle;

/** What becomes of a document. */
public sealed interface Decision {

    /** The key's state after it. */
    KeyState state();

    /**
     * The invoice says something new: it becomes a row.
     *
     * @param number in the order of arrival within the key, from 1
     */
    record Revision(KeyState state, int number) implements Decision {}

    /** The statement is new. */
    record EventAccepted(KeyState state) implements Decision {}

    /** The document adds nothing. */
    record Duplicate(KeyState state, Reason reason) implements Decision {}

    /** The document is too late to be judged. */
    record Deferred(KeyState state, Reason reason) implements Decision {}

    /** Why a document was set aside; the names are shown to users and never change. */
    enum Reason {
        /** The same content, with no more of a protocol than is known. */
        SAME_CONTENT,
        /** The same event, summary, protocol or range. */
        SAME_STATEMENT,
        /** Another content where one is known already, and the key has no room left, or the event is registered already. */
        CONFLICT,
        /** More statements about one key than are remembered. */
        LIMIT,
        /** The month of the key ended longer ago than the horizon. */
        OLDER_THAN_HORIZON
    }
}
