package io.notaflow.anomaly.goods;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.testing.TestTimeline;
import io.notaflow.anomaly.timeline.Memory;
import io.notaflow.anomaly.timeline.Outcome;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.anomaly.timeline.SummaryCodec;
import io.notaflow.anomaly.timeline.Timeline;
import io.notaflow.anomaly.timeline.Waiting;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Issuers and their markets as the job connects them, with a watermark that only the test moves. */
final class Markets {
    static final Instant START = Instant.parse("2026-08-01T03:00:00Z");

    private final TestTimeline issuers = new TestTimeline(GoodsDetectors.ofIssuers());
    private final Timeline<Summary> timeline = new Timeline<>(
            GoodsDetectors.ofMarkets(), new SummaryCodec(), TestTimeline.LATENESS, Duration.ofSeconds(10));
    private final TreeMap<Instant, Map<String, List<byte[]>>> cells = new TreeMap<>();
    private final Map<String, Map<String, byte[]>> memories = new HashMap<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private int passed;

    /** Noon of a day in Brasília, counted from the start. */
    static Instant noon(int day) {
        return START.plus(Duration.ofDays(day)).plus(Duration.ofHours(12));
    }

    Markets arrive(Fact fact) {
        issuers.arrive(fact);
        return this;
    }

    /** The day is over for everybody, and everything of it has been told. */
    Markets closeDay(int day) {
        return watermark(START.plus(Duration.ofDays(day + 1)).plus(Duration.ofHours(3)));
    }

    Markets watermark(Instant mark) {
        issuers.watermark(mark);
        List<Summary> summaries = issuers.summaries();
        for (Summary summary : summaries.subList(passed, summaries.size())) {
            keep(summary.group(), timeline.waiting(summary));
        }
        passed = summaries.size();
        while (!cells.isEmpty() && !cells.firstKey().isAfter(mark)) {
            Map.Entry<Instant, Map<String, List<byte[]>>> cell = cells.pollFirstEntry();
            cell.getValue()
                    .forEach((group, waiting) -> timeline.tell(
                            group,
                            cell.getKey(),
                            waiting,
                            new Remembered(memories.computeIfAbsent(group, any -> new HashMap<>())),
                            new Taken(group)));
        }
        return this;
    }

    private void keep(String group, Waiting waiting) {
        cells.computeIfAbsent(waiting.cell(), cell -> new LinkedHashMap<>())
                .computeIfAbsent(group, any -> new ArrayList<>())
                .add(waiting.bytes());
    }

    /** How findings of a kind stand, by id. */
    List<Finding> findings(AnomalyKind kind) {
        return findings.values().stream()
                .filter(finding -> finding.kind() == kind)
                .sorted(Comparator.comparing(Finding::id))
                .toList();
    }

    List<Finding> findings() {
        return findings.values().stream()
                .sorted(Comparator.comparing(Finding::id))
                .toList();
    }

    List<Summary> summaries() {
        return issuers.summaries();
    }

    /** Entries that issuers and markets remember. */
    int remembered() {
        return issuers.remembered()
                + memories.values().stream().mapToInt(Map::size).sum();
    }

    long issuersBytes() {
        return issuers.rememberedBytes();
    }

    private final class Taken implements Outcome {
        private final String group;

        Taken(String group) {
            this.group = group;
        }

        @Override
        public void later(Waiting waiting) {
            keep(group, waiting);
        }

        @Override
        public void found(Finding finding) {
            findings.put(finding.id(), finding);
        }

        @Override
        public void summed(Summary summary) {
            throw new AssertionError("markets sum up nothing");
        }
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
