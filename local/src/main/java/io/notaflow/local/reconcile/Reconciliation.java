package io.notaflow.local.reconcile;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.config.Stage;
import io.notaflow.domain.SourceRef;
import io.notaflow.jobs.InvoiceAnalyticsJob;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.jobs.catalog.Cut;
import io.notaflow.jobs.catalog.CutReader;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.silver.InvoiceItemsTable;
import io.notaflow.table.silver.InvoicePaymentsTable;
import io.notaflow.table.silver.InvoicesTable;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.data.Record;
import org.jspecify.annotations.Nullable;

/**
 * Proves invariants 1, 2 and 4 at the newest cut, from table files and PostgreSQL; works while the job runs. Memory: about 1 kB a
 * document in scope, and with figures what {@link FiguresReconciliation} says.
 */
public final class Reconciliation {
    private static final List<String> OUTCOMES = List.of(
            "silver.invoices", "silver.invoice_events", "silver.duplicates", "silver.quarantine", "silver.deferred");
    private static final int OPEN_DAYS = 2;

    private final NotaflowConfig config;
    private final Scope scope;
    private final Conservation conservation = new Conservation();
    private final Recomputation recomputation;
    private final Set<Unit> invoiceUnits = new HashSet<>();
    private final Set<Unit> duplicateUnits = new HashSet<>();
    private final Set<Unit> deferredUnits = new HashSet<>();

    private Reconciliation(NotaflowConfig config, Scope scope) {
        this.config = config;
        this.scope = scope;
        this.recomputation = new Recomputation(config);
    }

    /** Reconciles the lake and the database that the configuration names. */
    public static ReconciliationResult run(NotaflowConfig config, Scope scope) throws IOException, SQLException {
        return run(config, scope, Long.MAX_VALUE);
    }

    /** As of the newest cut that is not beyond {@code checkpoint}; rows of PostgreSQL beyond it are pending. */
    public static ReconciliationResult run(NotaflowConfig config, Scope scope, long checkpoint)
            throws IOException, SQLException {
        Catalog catalog = Catalogs.load(config.catalog());
        try {
            Map<String, Table> tables = new HashMap<>();
            for (TableDefinition<?> table : InvoiceAnalyticsJob.tables(config.stages())) {
                tables.put(table.qualifiedName(), catalog.loadTable(Catalogs.identifier(table)));
            }
            Optional<Cut> cut = CutReader.newest(tables)
                    .map(newest -> newest.checkpoint() <= checkpoint ? newest : CutReader.at(checkpoint, tables));
            return cut.isEmpty() ? nothing() : new Reconciliation(config, scope).at(cut.get(), tables);
        } finally {
            if (catalog instanceof Closeable closeable) {
                closeable.close();
            }
        }
    }

    private ReconciliationResult at(Cut cut, Map<String, Table> tables) throws SQLException {
        TableReader everything = new TableReader(tables, cut, null);
        TableReader reader = scope == Scope.FULL ? everything : new TableReader(tables, cut, openSince(everything));
        for (String table : OUTCOMES) {
            reader.rows(table, row -> outcome(table, row), "source_ref", "document_index", "received_at");
        }
        reader.rows(
                "bronze.documents",
                this::record,
                "source_topic",
                "source_partition",
                "source_offset",
                "received_at",
                "payload");
        List<Difference> differences = new ArrayList<>(conservation.differences());
        differences.addAll(columns(reader));
        return money(cut, everything, differences);
    }

    private @Nullable OffsetDateTime openSince(TableReader everything) {
        OffsetDateTime[] newest = new OffsetDateTime[1];
        everything.allRows(
                "bronze.documents",
                row -> {
                    OffsetDateTime at = (OffsetDateTime) row.getField("received_at");
                    newest[0] = newest[0] == null || at.isAfter(newest[0]) ? at : newest[0];
                },
                "received_at");
        return newest[0] == null ? null : newest[0].truncatedTo(ChronoUnit.DAYS).minusDays(OPEN_DAYS - 1);
    }

    private void outcome(String table, Record row) {
        Unit unit = Unit.of(row);
        conservation.outcome(table, unit);
        if (table.equals("silver.invoices")) {
            invoiceUnits.add(unit);
        } else if (table.equals("silver.duplicates")) {
            duplicateUnits.add(unit);
        } else if (table.equals("silver.deferred")) {
            deferredUnits.add(unit);
        }
    }

    private void record(Record row) {
        String topic = (String) row.getField("source_topic");
        int partition = (Integer) row.getField("source_partition");
        long offset = (Long) row.getField("source_offset");
        ByteBuffer payload = (ByteBuffer) row.getField("payload");
        Recomputation.Judged judged = recomputation.add(
                new SourceRef(topic, partition, offset),
                ((OffsetDateTime) row.getField("received_at")).toInstant(),
                payload == null ? null : bytes(payload),
                new Recomputation.Outcomes(invoiceUnits, duplicateUnits, deferredUnits));
        conservation.record(topic, partition, offset, judged.documents());
        judged.rejected().forEach(index -> conservation.rejected(new Unit(topic, partition, offset, index)));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private List<Difference> columns(TableReader reader) {
        List<Difference> differences = new ArrayList<>();
        differences.addAll(columns(reader, InvoicesTable.TABLE, recomputation.invoices()));
        differences.addAll(columns(reader, InvoiceItemsTable.TABLE, recomputation.items()));
        differences.addAll(columns(reader, InvoicePaymentsTable.TABLE, recomputation.payments()));
        return differences;
    }

    private static <R> List<Difference> columns(
            TableReader reader, TableDefinition<R> table, MoneyColumns<R> expected) {
        MoneyColumns<R> found = new MoneyColumns<>(table);
        reader.rows(table.qualifiedName(), row -> found.read(row::getField), columns(found));
        return found.differences(expected);
    }

    private static String[] columns(MoneyColumns<?> money) {
        List<String> names = new ArrayList<>(money.names());
        names.add("received_at");
        return names.toArray(String[]::new);
    }

    private ReconciliationResult money(Cut cut, TableReader everything, List<Difference> differences)
            throws SQLException {
        boolean withFigures = config.stages().contains(Stage.KPIS);
        BatchLedger silverLedger = SilverLedger.read(
                everything,
                withFigures ? SilverContents.read(everything, recomputation.beyondSilver()) : SilverContents.none(),
                recomputation.repeated());
        Map<String, BigDecimal> silver = silverLedger.counted();
        Map<String, BigDecimal> recomputed =
                scope == Scope.FULL ? recomputation.ledger().counted() : silver;
        LiveStatus live = LiveStatus.read(config.postgres(), cut.checkpoint());
        differences.addAll(MoneyComparison.differences("SILVER_TOTAL_OF_KEY", silver, recomputed, Set.of()));
        differences.addAll(
                MoneyComparison.differences("POSTGRES_TOTAL_OF_KEY", live.counted(), silver, live.pending()));
        Map<String, BigDecimal> postgres = new HashMap<>(live.counted());
        live.pending()
                .forEach(key -> postgres.merge(
                        key, Objects.requireNonNullElse(silver.get(key), BigDecimal.ZERO), (one, other) -> one));
        FiguresAgreement figures = null;
        if (withFigures) {
            FiguresReconciliation.Found found = new FiguresReconciliation(config, cut, everything)
                    .run(silverLedger, scope == Scope.FULL ? recomputation.ledger() : null);
            figures = found.agreement();
            differences.addAll(found.differences());
        }
        return new ReconciliationResult(
                cut.checkpoint(),
                conservation.records(),
                conservation.documents(),
                conservation.rows("silver.invoices") + conservation.rows("silver.invoice_events"),
                conservation.rows("silver.duplicates"),
                conservation.rows("silver.quarantine"),
                conservation.rows("silver.deferred"),
                conservation.unaccounted().size(),
                conservation.doubled().size(),
                MoneyComparison.sum(silver),
                MoneyComparison.sum(recomputed),
                MoneyComparison.sum(postgres),
                live.pending().size(),
                figures,
                List.copyOf(differences));
    }

    private static ReconciliationResult nothing() {
        BigDecimal zero = BigDecimal.ZERO.setScale(2);
        return new ReconciliationResult(-1, 0, 0, 0, 0, 0, 0, 0, 0, zero, zero, zero, 0, null, List.of());
    }
}
