package io.notaflow.jobs.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;

/**
 * Reads from the tables' snapshots up to which checkpoint they agree.
 *
 * <p>Each table commits every checkpoint once, also an empty one, and checkpoint numbers only grow, over restores and submissions.
 */
public final class CutReader {
    private static final String CHECKPOINT = "flink.max-committed-checkpoint-id";

    private CutReader() {}

    /** The largest checkpoint that {@code table} has committed, as of its last refresh. */
    public static OptionalLong newestCheckpoint(Table table) {
        long newest = -1;
        for (Snapshot snapshot : table.snapshots()) {
            newest = Math.max(newest, checkpoint(snapshot));
        }
        return newest < 0 ? OptionalLong.empty() : OptionalLong.of(newest);
    }

    /** The newest cut of {@code tables} as of their last refresh; none until each has committed once. */
    public static Optional<Cut> newest(Map<String, Table> tables) {
        long checkpoint = Long.MAX_VALUE;
        for (Table table : tables.values()) {
            checkpoint = Math.min(checkpoint, newestCheckpoint(table).orElse(-1));
        }
        return checkpoint < 0 || tables.isEmpty() ? Optional.empty() : Optional.of(at(checkpoint, tables));
    }

    /**
     * The cut at {@code checkpoint}.
     *
     * @throws IllegalStateException if a table has no snapshot of it or of an earlier one
     */
    public static Cut at(long checkpoint, Map<String, Table> tables) {
        Map<String, Long> snapshots = new HashMap<>();
        tables.forEach((name, table) -> snapshots.put(name, snapshotAt(checkpoint, name, table)));
        return new Cut(checkpoint, snapshots);
    }

    /** The last snapshot on the main line whose checkpoint is not beyond; one without a number changes no rows' origin. */
    private static long snapshotAt(long checkpoint, String name, Table table) {
        Snapshot snapshot = table.currentSnapshot();
        while (snapshot != null) {
            long committed = checkpoint(snapshot);
            if (committed >= 0 && committed <= checkpoint) {
                return snapshot.snapshotId();
            }
            Long parent = snapshot.parentId();
            snapshot = parent == null ? null : table.snapshot(parent);
        }
        throw new IllegalStateException(
                "Cannot find a snapshot of checkpoint " + checkpoint + " or earlier in the table " + name);
    }

    private static long checkpoint(Snapshot snapshot) {
        String committed = snapshot.summary().get(CHECKPOINT);
        return committed == null ? -1 : Long.parseLong(committed);
    }
}
