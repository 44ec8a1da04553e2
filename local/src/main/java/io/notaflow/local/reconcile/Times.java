package io.notaflow.local.reconcile;

import io.notaflow.domain.EventKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moments that a document tells of its key, or the earliest of several documents.
 *
 * @param authorizedAt {@code dhRecbto} of an authorising answer
 * @param cancelledAt {@code dhRegEvento} of a cancellation; a status or a summary that says so names another moment
 * @param arrivedAt arrival of a copy of the invoice; null for a statement
 */
record Times(
        @Nullable Instant authorizedAt,
        @Nullable Instant cancelledAt,
        @Nullable Instant arrivedAt) {
    static final Times NONE = new Times(null, null, null);

    static Times ofInvoice(@Nullable String verdict, @Nullable Instant answeredAt, Instant arrivedAt) {
        return new Times(Verdicts.AUTHORIZED.equals(verdict) ? answeredAt : null, null, arrivedAt);
    }

    static Times ofStatement(EventKind kind, @Nullable String verdict, @Nullable Instant answeredAt) {
        boolean event = kind == EventKind.EVENT || kind == EventKind.EVENT_SUMMARY;
        return new Times(
                Verdicts.AUTHORIZED.equals(verdict) ? answeredAt : null,
                event && Verdicts.CANCELLED.equals(verdict) ? answeredAt : null,
                null);
    }

    /** The earliest of both. */
    Times and(Times other) {
        return new Times(
                earlier(authorizedAt, other.authorizedAt),
                earlier(cancelledAt, other.cancelledAt),
                earlier(arrivedAt, other.arrivedAt));
    }

    /** Without what the authority said: of a document of another environment. */
    Times arrivalOnly() {
        return new Times(null, null, arrivedAt);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
