package io.notaflow.table.gold;

import static io.notaflow.table.gold.CellColumns.LONG;
import static io.notaflow.table.gold.CellColumns.MONEY_SUM;
import static io.notaflow.table.gold.CellColumns.TEXT;

import io.notaflow.domain.kpi.LedgerEntry;
import io.notaflow.domain.kpi.Station;
import io.notaflow.table.Meaning;
import io.notaflow.table.TableDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.iceberg.types.Types;

/** {@code gold.ledger} with what passed between two checkpoints, and {@code ledger} in PostgreSQL with all of it. */
public final class LedgerTable {
    private static final String STATIONS = Arrays.stream(Station.values())
            .map(station -> station.name() + " (" + station.words() + ")")
            .collect(Collectors.joining(", "));

    /** The table of the lake. */
    public static final TableDefinition<LedgerEntry> TABLE = TableDefinition.<LedgerEntry>named(
                    "gold",
                    "ledger",
                    "One row per checkpoint, station and subtask that counted something: what passed since the checkpoint before.")
            .required(1, "epoch", LONG, "Submission of the job", LedgerEntry::epoch)
            .required(2, "checkpoint", LONG, "Checkpoint that the row belongs to", LedgerEntry::checkpoint)
            .required(3, "station", TEXT, "Where it was counted: " + STATIONS, entry -> entry.station()
                    .name())
            .required(
                    4,
                    "subtask",
                    Types.IntegerType.get(),
                    "Parallel instance that counted, 0-based",
                    LedgerEntry::subtask)
            .required(5, "passed", LONG, "How many passed", LedgerEntry::count)
            .required(6, "brl", MONEY_SUM, new Meaning("Their money", "BRL", List.of()), LedgerEntry::money)
            .key("checkpoint", "station", "subtask")
            .sortedBy("checkpoint")
            .build();

    /** The live one. */
    public static final TableDefinition<LedgerEntry> LIVE = TableDefinition.<LedgerEntry>named(
                    "live", "ledger", "One row per station: all that has passed it.")
            .required(1, "station", TEXT, "Where it was counted: " + STATIONS, entry -> entry.station()
                    .name())
            .required(2, "passed", LONG, "How many passed so far", LedgerEntry::count)
            .required(3, "brl", MONEY_SUM, new Meaning("Their money", "BRL", List.of()), LedgerEntry::money)
            .required(4, "epoch", LONG, "Submission of the job that wrote the row", LedgerEntry::epoch)
            .required(5, "checkpoint", LONG, "Checkpoint the row belongs to", LedgerEntry::checkpoint)
            .key("station")
            .build();

    private LedgerTable() {}
}
