package io.notaflow.anomaly.timeline;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.domain.anomaly.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells facts to detectors at {@code max(own time + lateness, arrival)}, in the order of that time. Facts and reminders wait in cells of
 * one step; a cell is told at once when the watermark has passed its end.
 */
public final class Timeline {
    private final List<Detector> detectors;
    private final Map<String, Detector> byName = new HashMap<>();
    private final Duration lateness;
    private final long stepMillis;

    /**
     * A timeline.
     *
     * @param lateness how long a fact is waited for
     * @param step length of a cell: long ones save timers, short ones tell sooner
     */
    public Timeline(List<? extends Detector> detectors, Duration lateness, Duration step) {
        this.detectors = List.copyOf(detectors);
        this.lateness = lateness;
        stepMillis = step.toMillis();
        for (Detector detector : detectors) {
            if (byName.put(detector.name(), detector) != null) {
                throw new IllegalArgumentException("Two detectors have the name " + detector.name());
            }
        }
    }

    /** Where and in what form a fact waits. */
    public Waiting waiting(Fact fact) {
        Instant due = fact.at().plus(lateness);
        Instant tellAt = due.isBefore(fact.arrival()) ? fact.arrival() : due;
        return waiting(Entry.of(fact, tellAt));
    }

    private Waiting waiting(Entry entry) {
        return new Waiting(cell(entry.tellAt()), EntryCodec.bytes(entry));
    }

    private Instant cell(Instant tellAt) {
        long millis = tellAt.toEpochMilli();
        return Instant.ofEpochMilli(Math.floorDiv(millis + stepMillis - 1, stepMillis) * stepMillis);
    }

    /**
     * Tells everything that waited in a cell.
     *
     * @param memory of the subject
     * @param later takes what is to wait in later cells
     * @param found takes findings
     */
    public void tell(
            String subject,
            Instant cell,
            Collection<byte[]> waiting,
            Memory memory,
            Consumer<Waiting> later,
            Consumer<Finding> found) {
        PriorityQueue<Entry> queue = new PriorityQueue<>(Entry.ORDER);
        waiting.forEach(bytes -> queue.add(EntryCodec.entry(bytes)));
        dropWithdrawn(queue);
        while (!queue.isEmpty()) {
            Entry entry = queue.remove();
            Telling telling = new Telling(subject, cell, entry, memory, queue, later, found);
            if (entry.fact() == null) {
                Detector detector = byName.get(entry.detector());
                if (detector != null) {
                    detector.remind(entry.name(), telling.to(detector));
                }
            } else {
                for (Detector detector : detectors) {
                    detector.observe(entry.fact(), telling.to(detector));
                }
            }
        }
    }

    /** A content that lost before it was told was never there. */
    private static void dropWithdrawn(PriorityQueue<Entry> queue) {
        Set<String> withdrawn = new HashSet<>();
        for (Entry entry : queue) {
            if (entry.fact() != null && entry.fact().kind() == FactKind.WITHDRAWN) {
                withdrawn.add(content(entry.fact()));
            }
        }
        if (!withdrawn.isEmpty()) {
            queue.removeIf(entry -> entry.fact() != null
                    && (entry.fact().kind() == FactKind.WITHDRAWN
                            || (entry.fact().kind() == FactKind.ISSUED && withdrawn.contains(content(entry.fact())))));
        }
    }

    private static String content(Fact fact) {
        return fact.key() + '/' + fact.other();
    }

    /** One entry being told. */
    private final class Telling {
        private final String subject;
        private final Instant cell;
        private final Entry entry;
        private final Memory memory;
        private final PriorityQueue<Entry> queue;
        private final Consumer<Waiting> later;
        private final Consumer<Finding> found;

        Telling(
                String subject,
                Instant cell,
                Entry entry,
                Memory memory,
                PriorityQueue<Entry> queue,
                Consumer<Waiting> later,
                Consumer<Finding> found) {
            this.subject = subject;
            this.cell = cell;
            this.entry = entry;
            this.memory = memory;
            this.queue = queue;
            this.later = later;
            this.found = found;
        }

        Scene to(Detector detector) {
            return new Stage(this, detector.name());
        }

        void remind(Instant at, String detector, String name) {
            Instant due = at.plus(lateness);
            Instant tellAt = due.isBefore(entry.tellAt()) ? entry.tellAt() : due;
            Entry reminder = new Entry(tellAt, at, null, detector, name);
            if (tellAt.isAfter(cell)) {
                later.accept(waiting(reminder));
            } else {
                queue.add(reminder);
            }
        }

        Instant now() {
            return entry.tellAt().minus(lateness);
        }
    }

    /** What one detector sees of it. */
    private record Stage(Telling telling, String detector) implements Scene {
        @Override
        public String subject() {
            return telling.subject;
        }

        @Override
        public Instant now() {
            return telling.now();
        }

        @Override
        public boolean late() {
            return telling.now().isAfter(telling.entry.at());
        }

        @Override
        public Memory memory() {
            return new Drawer(telling.memory, detector);
        }

        @Override
        public void remind(Instant at, String name) {
            telling.remind(at, detector, name);
        }

        @Override
        public void report(Finding finding) {
            telling.found.accept(finding);
        }
    }
}
