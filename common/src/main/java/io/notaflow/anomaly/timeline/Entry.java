package io.notaflow.anomaly.timeline;

import io.notaflow.anomaly.fact.Fact;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits to be told: a fact, or what a detector wants to be reminded of.
 *
 * @param tellAt when, in the stream's time
 * @param at its own time
 * @param fact the fact; null for a reminder
 * @param detector whom to remind; empty for a fact
 * @param name of what; empty for a fact
 */
record Entry(Instant tellAt, Instant at, @Nullable Fact fact, String detector, String name) {
    /** Facts of a moment come before reminders: who waits for the end of a window sees all of it. */
    static final Comparator<Entry> ORDER = Comparator.comparing(Entry::tellAt)
            .thenComparing(entry -> entry.fact == null)
            .thenComparing(Entry::at)
            .thenComparing(entry -> entry.fact == null ? "" : entry.fact.key())
            .thenComparing(entry -> entry.fact == null ? 0 : entry.fact.kind().code())
            .thenComparing(Entry::detector)
            .thenComparing(Entry::name);

    static Entry of(Fact fact, Instant tellAt) {
        return new Entry(tellAt, fact.at(), fact, "", "");
    }

    Fact requireFact() {
        return Objects.requireNonNull(fact, "only reminders have no fact");
    }
}
