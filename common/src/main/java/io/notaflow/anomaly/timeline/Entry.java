package io.notaflow.anomaly.timeline;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits to be told: a fact, or what a detector wants to be reminded of.
 *
 * @param tellAt when, in the stream's time
 * @param at its own time
 * @param told the fact; null for a reminder
 * @param detector whom to remind; empty for a fact
 * @param name of what; empty for a fact
 */
record Entry<T extends Told>(
        Instant tellAt, Instant at, @Nullable T told, String detector, String name) {

    static <T extends Told> Entry<T> of(T told, Instant tellAt) {
        return new Entry<>(tellAt, told.at(), told, "", "");
    }

    /** Facts of a moment come before reminders: who waits for the end of a window sees all of it. */
    static <T extends Told> Comparator<Entry<T>> order() {
        return Comparator.comparing((Entry<T> entry) -> entry.tellAt)
                .thenComparing(entry -> entry.told == null)
                .thenComparing(entry -> entry.at)
                .thenComparing(entry -> entry.told == null ? "" : entry.told.order())
                .thenComparing(entry -> entry.detector)
                .thenComparing(entry -> entry.name);
    }
}
