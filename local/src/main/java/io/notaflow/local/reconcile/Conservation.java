package io.notaflow.local.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Invariant 1: every record in bronze once, every document of it with exactly one outcome. Pure; about 200 bytes a document. */
final class Conservation {
    private static final String QUARANTINE = "silver.quarantine";

    private final Set<Unit> documents = new HashSet<>();
    private final Map<Unit, List<String>> outcomes = new HashMap<>();
    private final Set<Unit> rejected = new HashSet<>();
    private final Map<String, SortedMap<Long, Integer>> offsets = new TreeMap<>();
    private final Map<String, Long> counts = new HashMap<>();
    private long records;

    /** A row of bronze and how many documents its bytes hold. */
    void record(String topic, int partition, long offset, int found) {
        records++;
        offsets.computeIfAbsent(topic + '/' + partition, key -> new TreeMap<>()).merge(offset, 1, Integer::sum);
        for (int index = 0; index < found; index++) {
            documents.add(new Unit(topic, partition, offset, index));
        }
    }

    /** A document that belongs in quarantine, by its bytes. */
    void rejected(Unit unit) {
        rejected.add(unit);
    }

    /** A row of one of the tables that hold outcomes. */
    void outcome(String table, Unit unit) {
        counts.merge(table, 1L, Long::sum);
        outcomes.computeIfAbsent(unit, key -> new ArrayList<>(1)).add(table);
    }

    long records() {
        return records;
    }

    long documents() {
        return documents.size();
    }

    long rows(String table) {
        return counts.getOrDefault(table, 0L);
    }

    /** Documents without an outcome. */
    Set<Unit> unaccounted() {
        Set<Unit> missing = new HashSet<>(documents);
        missing.removeAll(outcomes.keySet());
        return missing;
    }

    /** Documents with more than one outcome. */
    Set<Unit> doubled() {
        Set<Unit> twice = new HashSet<>();
        outcomes.forEach((unit, tables) -> {
            if (tables.size() > 1) {
                twice.add(unit);
            }
        });
        return twice;
    }

    /** All that is wrong, by ranges of the source. */
    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        offsets.forEach((partition, counted) -> offsets(differences, partition, counted));
        Ranges.of(unaccounted()).forEach(range -> differences.add(new Difference("UNACCOUNTED", range)));
        Ranges.of(doubled()).forEach(range -> differences.add(new Difference("DOUBLED_OUTCOME", range)));
        verdicts(differences);
        Set<Unit> unknown = new HashSet<>(outcomes.keySet());
        unknown.removeAll(documents);
        Ranges.of(unknown).forEach(range -> differences.add(new Difference("OUTCOME_WITHOUT_RECORD", range)));
        return differences;
    }

    /** Whether quarantine holds exactly what the bytes say. */
    private void verdicts(List<Difference> differences) {
        Set<Unit> missing = new HashSet<>();
        Set<Unit> wrong = new HashSet<>();
        outcomes.forEach((unit, tables) -> {
            boolean quarantined = tables.contains(QUARANTINE);
            if (rejected.contains(unit) && !quarantined) {
                missing.add(unit);
            } else if (documents.contains(unit) && !rejected.contains(unit) && quarantined) {
                wrong.add(unit);
            }
        });
        Ranges.of(missing).forEach(range -> differences.add(new Difference("NOT_QUARANTINED", range)));
        Ranges.of(wrong).forEach(range -> differences.add(new Difference("WRONGLY_QUARANTINED", range)));
    }

    private static void offsets(List<Difference> differences, String partition, SortedMap<Long, Integer> counted) {
        long expected = counted.firstKey();
        for (Map.Entry<Long, Integer> entry : counted.entrySet()) {
            long offset = entry.getKey();
            if (offset > expected) {
                differences.add(new Difference(
                        "GAP_IN_BRONZE", partition + " offsets " + expected + ".." + (offset - 1) + " are missing"));
            }
            if (entry.getValue() > 1) {
                differences.add(new Difference(
                        "DOUBLED_RECORD", partition + " offset " + offset + ": " + entry.getValue() + " times"));
            }
            expected = offset + 1;
        }
    }
}
