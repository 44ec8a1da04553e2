package io.notaflow.table.gold;

import io.notaflow.table.TableDefinition;
import java.util.List;

/** The tables of the namespace {@code gold}. */
public final class GoldTables {
    private GoldTables() {}

    /** Those of the stage {@code kpis}. */
    public static List<TableDefinition<?>> kpis() {
        return List.of(KpisTable.TABLE, CutsTable.TABLE, LedgerTable.TABLE);
    }

    /** Those of the stage {@code anomalies}. */
    public static List<TableDefinition<?>> anomalies() {
        return List.of(AnomaliesTable.TABLE);
    }
}
