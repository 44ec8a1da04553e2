package io.notaflow.table.silver;

import io.notaflow.domain.outcome.SetAside;
import io.notaflow.table.TableDefinition;

/** {@code silver.deferred}: documents that come too late to be judged. */
public final class DeferredTable {
    /** The definition. */
    public static final TableDefinition<SetAside> TABLE = SetAsideColumns.table(
            "deferred",
            "One row per document whose month is older than the horizon: stored, in no money, until a backfill takes it.");

    private DeferredTable() {}
}
