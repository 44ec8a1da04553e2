package io.notaflow.jobs.catalog;

import java.util.Map;

/**
 * A state of the lake that all tables share: everything up to one checkpoint and nothing after it.
 *
 * @param checkpoint the newest checkpoint that every table has committed
 * @param snapshots by qualified table name the snapshot to read
 */
public record Cut(long checkpoint, Map<String, Long> snapshots) {

    public Cut {
        snapshots = Map.copyOf(snapshots);
    }

    /** The snapshot to read of one table. */
    public long snapshot(String table) {
        Long snapshot = snapshots.get(table);
        if (snapshot == null) {
            throw new IllegalArgumentException("Cannot find the table in the cut: " + table);
        }
        return snapshot;
    }
}
