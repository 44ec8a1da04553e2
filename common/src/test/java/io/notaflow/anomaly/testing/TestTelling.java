package io.notaflow.anomaly.testing;

import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Memory;
import io.notaflow.anomaly.timeline.Outcome;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.anomaly.timeline.TellingCodec;
import io.notaflow.anomaly.timeline.Timeline;
import io.notaflow.anomaly.timeline.Told;
import io.notaflow.anomaly.timeline.Waiting;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs detectors as the job does, with a watermark that only the test moves.
 *
 * @param <T> what they are told
 */
public class TestTelling<T extends Told> {
    public static final Duration LATENESS = Duration.ofMinutes(5);

    private static final Duration STEP = Duration.ofSeconds(10);

    private final Timeline<T> timeline;
    private final Function<T, String> subject;
    private final TreeMap<Instant, Map<String, List<byte[]>>> cells = new TreeMap<>();
    private final Map<String, Map<String, byte[]>> memories = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Summary> summaries = new ArrayList<>();

    /** {@code subject}: whose memory something is told to. */
    TestTelling(List<Detector<T>> detectors, TellingCodec<T> codec, Function<T, String> subject) {
        timeline = new Timeline<>(detectors, codec, LATENESS, STEP);
        this.subject = subject;
    }

    /** Something arrives. */
    @SafeVarargs
    public final TestTelling<T> arrive(T... told) {
        for (T one : told) {
            keep(subject.apply(one), timeline.waiting(one));
        }
        return this;
    }

    private void keep(String subject, Waiting waiting) {
        cells.computeIfAbsent(waiting.cell(), cell -> new LinkedHashMap<>())
                .computeIfAbsent(subject, any -> new ArrayList<>())
                .add(waiting.bytes());
    }

    /** The watermark passes. */
    public TestTelling<T> watermark(Instant mark) {
        while (!cells.isEmpty() && !cells.firstKey().isAfter(mark)) {
            Map.Entry<Instant, Map<String, List<byte[]>>> cell = cells.pollFirstEntry();
            cell.getValue()
                    .forEach((subject, waiting) -> timeline.tell(
                            subject,
                            cell.getKey(),
                            waiting,
                            new Remembered(memories.computeIfAbsent(subject, any -> new HashMap<>())),
                            new Taken(subject)));
        }
        return this;
    }

    /** Takes what comes out of a telling. */
    private final class Taken implements Outcome {
        private final String subject;

        Taken(String subject) {
            this.subject = subject;
        }

        @Override
        public void later(Waiting waiting) {
            keep(subject, waiting);
        }

        @Override
        public void found(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void summed(Summary summary) {
            summaries.add(summary);
        }
    }

    /** Everything that was summed up, in order. */
    public List<Summary> summaries() {
        return summaries;
    }

    /** Everything that was reported, in order. */
    public List<Finding> reported() {
        return findings;
    }

    /** How findings stand, by id, the open ones. */
    public List<Finding> open() {
        Map<String, Finding> latest = new LinkedHashMap<>();
        findings.forEach(finding -> latest.put(finding.id(), finding));
        return latest.values().stream()
                .filter(finding -> finding.status() == FindingStatus.OPEN)
                .sorted(Comparator.comparing(Finding::id))
                .toList();
    }

    /** Entries in the memories of all subjects. */
    public int remembered() {
        return memories.values().stream().mapToInt(Map::size).sum();
    }

    /** Bytes in the memories of all subjects, names included. */
    public long rememberedBytes() {
        return memories.values().stream()
                .flatMap(memory -> memory.entrySet().stream())
                .mapToLong(entry -> entry.getKey().length() + entry.getValue().length)
                .sum();
    }

    private record Remembered(Map<String, byte[]> entries) implements Memory {
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
