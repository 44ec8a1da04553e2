package io.notaflow.table.silver;

import io.notaflow.domain.outcome.SetAside;
import io.notaflow.table.TableDefinition;

/** {@code silver.duplicates}: documents that add nothing. */
public final class DuplicatesTable {
    /** The definition. */
    public static final TableDefinition<SetAside> TABLE = SetAsideColumns.table(
            "duplicates", "One row per document that says what its key already knew, or one content too many.");

    private DuplicatesTable() {}
}
