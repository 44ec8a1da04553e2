package io.notaflow.jobs.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.jobs.testing.TestJob;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.gold.CutsTable;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.data.Record;

/** What {@code gold.cuts} and the tables' snapshots say about checkpoints. */
final class Cuts {
    private Cuts() {}

    /** The newest moment of which the answer is final: a later checkpoint is known, too. */
    static OffsetDateTime newestKnown(TestJob job) {
        long checkpoint = Collections.max(committed(job, CutsTable.TABLE));
        KpiIT.await(() -> assertThat(cuts(job).keySet()).anyMatch(known -> known > checkpoint));
        return Objects.requireNonNull(cuts(job).get(checkpoint));
    }

    static Figures asOf(TestJob job, OffsetDateTime moment) {
        long newest = -1;
        for (Map.Entry<Long, OffsetDateTime> cut : cuts(job).entrySet()) {
            newest = cut.getValue().isAfter(moment) ? newest : Math.max(newest, cut.getKey());
        }
        return Figures.gold(job, newest);
    }

    static SortedMap<Long, OffsetDateTime> cuts(TestJob job) {
        SortedMap<Long, OffsetDateTime> cuts = new TreeMap<>();
        for (Record row : job.rows(CutsTable.TABLE)) {
            OffsetDateTime former =
                    cuts.put((Long) row.getField("checkpoint"), (OffsetDateTime) row.getField("known_at"));
            assertThat(former).as("a second row of a checkpoint").isNull();
        }
        return cuts;
    }

    static void assertOnePerCheckpoint(TestJob job) {
        SortedMap<Long, OffsetDateTime> cuts = cuts(job);
        SortedSet<Long> committed = committed(job, CutsTable.TABLE);
        assertThat(List.copyOf(cuts.values())).isSorted();
        assertThat(cuts.keySet()).containsExactlyElementsOf(committed.headSet(committed.last()));
    }

    static SortedSet<Long> committed(TestJob job, TableDefinition<?> table) {
        SortedSet<Long> checkpoints = new TreeSet<>();
        for (Snapshot snapshot : job.table(table).snapshots()) {
            String checkpoint = snapshot.summary().get("flink.max-committed-checkpoint-id");
            if (checkpoint != null) {
                checkpoints.add(Long.parseLong(checkpoint));
            }
        }
        return checkpoints;
    }
}
