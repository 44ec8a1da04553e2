package io.notaflow.local.evaluate.desk;

import io.notaflow.anomaly.timeline.Memory;
import io.notaflow.anomaly.timeline.Outcome;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.anomaly.timeline.Timeline;
import io.notaflow.anomaly.timeline.Told;
import io.notaflow.anomaly.timeline.Waiting;
import io.notaflow.domain.anomaly.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One timeline over all subjects. */
final class Stage<T extends Told> {
    private final Timeline<T> timeline;
    private final Function<T, String> subject;
    private final Consumer<Finding> found;
    private final Consumer<Summary> summed;
    private final TreeMap<Instant, Map<String, List<byte[]>>> cells = new TreeMap<>();
    private final Map<String, Memory> memories = new HashMap<>();

    Stage(Timeline<T> timeline, Function<T, String> subject, Consumer<Finding> found, Consumer<Summary> summed) {
        this.timeline = timeline;
        this.subject = subject;
        this.found = found;
        this.summed = summed;
    }

    void take(T told) {
        keep(subject.apply(told), timeline.waiting(told));
    }

    private void keep(String name, Waiting waiting) {
        cells.computeIfAbsent(waiting.cell(), cell -> new LinkedHashMap<>())
                .computeIfAbsent(name, any -> new ArrayList<>())
                .add(waiting.bytes());
    }

    /** When the first cell that waits ends; far away when none does. */
    Instant next() {
        return cells.isEmpty() ? Instant.MAX : cells.firstKey();
    }

    /** Tells the first cell that waits. */
    void tellNext() {
        Map.Entry<Instant, Map<String, List<byte[]>>> cell = cells.pollFirstEntry();
        cell.getValue()
                .forEach((name, waiting) -> timeline.tell(
                        name,
                        cell.getKey(),
                        waiting,
                        memories.computeIfAbsent(name, any -> new Remembered()),
                        new Taken(name)));
    }

    private final class Taken implements Outcome {
        private final String name;

        Taken(String name) {
            this.name = name;
        }

        @Override
        public void later(Waiting waiting) {
            keep(name, waiting);
        }

        @Override
        public void found(Finding finding) {
            found.accept(finding);
        }

        @Override
        public void summed(Summary summary) {
            summed.accept(summary);
        }
    }

    private static final class Remembered implements Memory {
        private final Map<String, byte[]> entries = new HashMap<>();

        @Override
        public byte @Nullable [] get(String name) {
            return entries.get(name);
        }

        @Override
        public void put(String name, byte[] value) {
            entries.put(name, value);
        }

        @Override
        public void remove(String name) {
            entries.remove(name);
        }
    }
}
