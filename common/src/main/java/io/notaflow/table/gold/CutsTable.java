package io.notaflow.table.gold;

import static io.notaflow.table.gold.CellColumns.LONG;

import io.notaflow.domain.kpi.KnownCut;
import io.notaflow.table.TableDefinition;
import org.apache.iceberg.types.Types;

/** {@code gold.cuts}: when each checkpoint was known. */
public final class CutsTable {
    /** The definition. */
    public static final TableDefinition<KnownCut> TABLE = TableDefinition.<KnownCut>named(
                    "gold",
                    "cuts",
                    "One row per complete checkpoint, written with the next one. What was known at a moment is everything up to the largest"
                            + " checkpoint known by then.")
            .required(1, "epoch", LONG, "Submission of the job", KnownCut::epoch)
            .required(
                    2,
                    "checkpoint",
                    LONG,
                    "Number of the checkpoint; it only grows, over restores and submissions too",
                    KnownCut::checkpoint)
            .required(
                    3,
                    "known_at",
                    Types.TimestampType.withZone(),
                    "When it was reported complete, by one operator's clock, which never goes back",
                    KnownCut::knownAt)
            .key("checkpoint")
            .sortedBy("checkpoint")
            .build();

    private CutsTable() {}
}
