package io.notaflow.table.live;

import io.notaflow.table.TableDefinition;
import io.notaflow.table.gold.AnomaliesTable;
import io.notaflow.table.gold.KpiCurrentTable;
import io.notaflow.table.gold.LedgerTable;
import java.util.List;

/** The tables of PostgreSQL. */
public final class LiveTables {
    private LiveTables() {}

    /** All of them. */
    public static List<TableDefinition<?>> all() {
        return List.of(
                JobPulseTable.TABLE,
                InvoiceStatusTable.TABLE,
                InvoiceHistoryTable.TABLE,
                KpiCurrentTable.TABLE,
                LedgerTable.LIVE,
                AnomaliesTable.LIVE,
                AnomalyRulesTable.TABLE,
                AnomalyFeedbackTable.TABLE,
                NotificationOutboxTable.TABLE);
    }

    /** Those of a job without anomalies. */
    public static List<TableDefinition<?>> figured() {
        return List.of(
                JobPulseTable.TABLE,
                InvoiceStatusTable.TABLE,
                InvoiceHistoryTable.TABLE,
                KpiCurrentTable.TABLE,
                LedgerTable.LIVE);
    }

    /** Those of a job without figures. */
    public static List<TableDefinition<?>> ingested() {
        return List.of(JobPulseTable.TABLE, InvoiceStatusTable.TABLE, InvoiceHistoryTable.TABLE);
    }
}
