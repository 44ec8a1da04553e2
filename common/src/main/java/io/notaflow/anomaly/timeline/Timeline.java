package io.notaflow.anomaly.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Tells facts to detectors at {@code max(own time + lateness, arrival)}, in the order of that time. Facts and reminders wait in cells of
 * one step; a cell is told at once when the watermark has passed its end.
 *
 * @param <T> what is told
 */
public final class Timeline<T extends Told> {
    private final List<Detector<T>> detectors;
    private final Map<String, Detector<T>> byName = new HashMap<>();
    private final EntryCodec<T> codec;
    private final Duration lateness;
    private final long stepMillis;

    /**
     * A timeline.
     *
     * @param lateness how long a fact is waited for
     * @param step length of a cell: long ones save timers, short ones tell sooner
     */
    public Timeline(List<Detector<T>> detectors, TellingCodec<T> codec, Duration lateness, Duration step) {
        this.detectors = List.copyOf(detectors);
        this.codec = new EntryCodec<>(codec);
        this.lateness = lateness;
        stepMillis = step.toMillis();
        for (Detector<T> detector : detectors) {
            if (byName.put(detector.name(), detector) != null) {
                throw new IllegalArgumentException("Two detectors have the name " + detector.name());
            }
        }
    }

    /** Where and in what form something waits. */
    public Waiting waiting(T told) {
        Instant due = told.at().plus(lateness);
        Instant tellAt = due.isBefore(told.arrival()) ? told.arrival() : due;
        return waiting(Entry.of(told, tellAt));
    }

    private Waiting waiting(Entry<T> entry) {
        return new Waiting(cell(entry.tellAt()), codec.bytes(entry));
    }

    private Instant cell(Instant tellAt) {
        long millis = tellAt.toEpochMilli();
        return Instant.ofEpochMilli(Math.floorDiv(millis + stepMillis - 1, stepMillis) * stepMillis);
    }

    /** Tells everything that waited in the cell of a subject that ends then. */
    public void tell(String subject, Instant cell, Collection<byte[]> waiting, Memory memory, Outcome outcome) {
        PriorityQueue<Entry<T>> queue = new PriorityQueue<>(Entry.order());
        waiting.forEach(bytes -> queue.add(codec.entry(bytes)));
        dropWithdrawn(queue);
        while (!queue.isEmpty()) {
            Entry<T> entry = queue.remove();
            Telling telling = new Telling(subject, cell, entry, memory, queue, outcome);
            T told = entry.told();
            if (told == null) {
                Detector<T> detector = byName.get(entry.detector());
                if (detector != null) {
                    detector.remind(entry.name(), telling.to(detector));
                }
            } else {
                List<T> moment = moment(entry, told, queue);
                for (Detector<T> detector : detectors) {
                    detector.observeAll(moment, telling.to(detector));
                }
            }
        }
    }

    /** All facts that are told at one time and are of one time. */
    private static <T extends Told> List<T> moment(Entry<T> first, T told, PriorityQueue<Entry<T>> queue) {
        List<T> moment = new ArrayList<>();
        moment.add(told);
        Entry<T> next = queue.peek();
        while (next != null
                && next.told() != null
                && next.tellAt().equals(first.tellAt())
                && next.at().equals(first.at())) {
            moment.add(next.told());
            queue.remove();
            next = queue.peek();
        }
        return moment;
    }

    /** A content that lost before it was told was never there. */
    private void dropWithdrawn(PriorityQueue<Entry<T>> queue) {
        Set<String> withdrawn = new HashSet<>();
        for (Entry<T> entry : queue) {
            if (entry.told() != null && !entry.told().withdraws().isEmpty()) {
                withdrawn.add(entry.told().withdraws());
            }
        }
        if (!withdrawn.isEmpty()) {
            queue.removeIf(entry -> entry.told() != null
                    && (!entry.told().withdraws().isEmpty()
                            || withdrawn.contains(entry.told().content())));
        }
    }

    /** One entry being told. */
    private final class Telling {
        private final String subject;
        private final Instant cell;
        private final Entry<T> entry;
        private final Memory memory;
        private final PriorityQueue<Entry<T>> queue;
        private final Outcome outcome;

        Telling(
                String subject,
                Instant cell,
                Entry<T> entry,
                Memory memory,
                PriorityQueue<Entry<T>> queue,
                Outcome outcome) {
            this.subject = subject;
            this.cell = cell;
            this.entry = entry;
            this.memory = memory;
            this.queue = queue;
            this.outcome = outcome;
        }

        Scene to(Detector<T> detector) {
            return new Stage(
                    subject,
                    now(),
                    now().isAfter(entry.at()),
                    new Drawer(memory, detector.name()),
                    (at, name) -> remind(at, detector.name(), name),
                    outcome);
        }

        private void remind(Instant at, String detector, String name) {
            Instant due = at.plus(lateness);
            Instant tellAt = due.isBefore(entry.tellAt()) ? entry.tellAt() : due;
            Entry<T> reminder = new Entry<>(tellAt, at, null, detector, name);
            if (tellAt.isAfter(cell)) {
                outcome.later(waiting(reminder));
            } else {
                queue.add(reminder);
            }
        }

        private Instant now() {
            return entry.tellAt().minus(lateness);
        }
    }
}
