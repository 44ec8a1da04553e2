package io.notaflow.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What the authority said to a document: the protocol of an invoice, or the registration of an event.
 *
 * @param status {@code cStat}
 * @param number {@code nProt}
 * @param at {@code dhRecbto} or {@code dhRegEvento}, to the millisecond
 */
public record Answer(
        @Nullable Integer status,
        @Nullable String number,
        @Nullable Instant at) {
    static final Answer NONE = new Answer(null, null, null);

    private static final Comparator<Answer> EARLIEST = Comparator.comparing(
                    Answer::at, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Answer::number, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Answer::status, Comparator.nullsLast(Comparator.naturalOrder()));

    /** The earlier of two, the same whatever their order. */
    static Answer earlier(@Nullable Answer one, Answer other) {
        return one == null || EARLIEST.compare(other, one) < 0 ? other : one;
    }
}
