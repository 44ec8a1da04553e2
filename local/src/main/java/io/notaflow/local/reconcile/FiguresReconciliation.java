package io.notaflow.local.reconcile;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Station;
import io.notaflow.jobs.catalog.Cut;
import io.notaflow.local.reconcile.batch.BatchFigures;
import io.notaflow.local.reconcile.batch.CellFigures;
import io.notaflow.local.reconcile.batch.Cells;
import io.notaflow.local.reconcile.batch.Standing;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures from everywhere and compares them, always of the whole lake. Memory: about 2 kB a document in silver, as much again for
 * bronze, and 2 kB a cell.
 */
final class FiguresReconciliation {
    private static final Set<Measure> BRONZE_ONLY = Set.of(Measure.INSTALMENTS_TOTAL, Measure.INSTALMENT_BRL_DAYS);

    private final NotaflowConfig config;
    private final Cut cut;
    private final TableReader everything;
    private final BatchFigures figures;

    /**
     * What was found.
     *
     * @param agreement in numbers
     * @param differences what does not agree
     */
    record Found(FiguresAgreement agreement, List<Difference> differences) {}

    FiguresReconciliation(NotaflowConfig config, Cut cut, TableReader everything) {
        this.config = config;
        this.cut = cut;
        this.everything = everything;
        this.figures = new BatchFigures(config.kpis(), config.ingest().cancellationWindows());
    }

    /**
     * Compares.
     *
     * @param silver the keys by the silver tables
     * @param bronze the same by the bytes; null when these were not read
     */
    Found run(BatchLedger silver, @Nullable BatchLedger bronze) throws SQLException {
        Map<Cell, LiveFigure> live = LiveFigures.read(config.postgres());
        GoldFigures gold = GoldFigures.read(everything, cell -> {
            LiveFigure row = live.get(cell);
            return row == null ? null : (Long) row.checkpoint();
        });
        FiguresComparison comparison = new FiguresComparison(gold, live, cut.checkpoint(), committed(gold));
        Map<Cell, CellFigures> invoices = cells(silver);
        BigDecimal batchTotal = null;
        if (bronze != null) {
            Map<Cell, CellFigures> recomputed = cells(bronze);
            comparison.bronze(invoices, recomputed);
            batchTotal = total(recomputed);
        }
        OutcomeRows outcomes = OutcomeRows.read(everything);
        outcomes.cells().figures().forEach(invoices::put);
        comparison.silver(invoices, bronze == null ? BRONZE_ONLY : Set.of());
        comparison.postgres();
        List<Difference> differences = comparison
                .differences()
                .differences(sources(comparison.differences().cells(), silver, outcomes));
        differences.addAll(ledger(gold, outcomes));
        return new Found(comparison.agreement(batchTotal), differences);
    }

    private Map<Cell, CellFigures> cells(BatchLedger ledger) {
        Cells cells = new Cells();
        ledger.forEach(chosen -> {
            Standing standing = chosen.standing();
            if (standing != null) {
                cells.add(figures.of(standing));
            }
        });
        return cells.figures();
    }

    /** Checkpoints that changed something, those that were notified of, and the cut. */
    private Set<Long> committed(GoldFigures gold) {
        Set<Long> committed = new HashSet<>(gold.checkpoints());
        committed.add(cut.checkpoint());
        everything.allRows("gold.cuts", row -> committed.add((Long) row.getField("checkpoint")), "checkpoint");
        return committed;
    }

    private List<Difference> ledger(GoldFigures gold, OutcomeRows outcomes) throws SQLException {
        LedgerComparison ledger = LedgerComparison.read(everything);
        ledger.count(Station.RECEIVED, everything.count("bronze.documents"));
        ledger.count(Station.KPIS, gold.rows());
        long documents = 0;
        for (Station station : List.of(Station.ACCEPTED, Station.DUPLICATE, Station.QUARANTINED, Station.DEFERRED)) {
            ledger.count(station, outcomes.rows(station));
            documents += outcomes.rows(station);
        }
        ledger.count(Station.DECODED, documents);
        ledger.money(gold.total(), "gold.kpis", Station.ACCEPTED, Station.DUPLICATE);
        ledger.money(gold.total(), "gold.kpis", Station.KPIS);
        ledger.money(outcomes.deferredTotal(), "silver.deferred", Station.DEFERRED);
        LiveLedger.read(config.postgres()).forEach(entry -> ledger.live(entry, cut.checkpoint()));
        return ledger.differences();
    }

    private Map<Cell, Collection<Unit>> sources(Set<Cell> wanted, BatchLedger silver, OutcomeRows outcomes) {
        Map<Cell, Collection<Unit>> sources = new HashMap<>();
        if (wanted.isEmpty()) {
            return sources;
        }
        silver.forEach(chosen -> {
            Standing standing = chosen.standing();
            if (standing != null) {
                note(figures.of(standing), chosen.sources(), wanted, sources);
            }
        });
        outcomes.forEach(everything, (unit, cells) -> note(cells, List.of(unit), wanted, sources));
        return sources;
    }

    private static void note(Cells cells, List<Unit> units, Set<Cell> wanted, Map<Cell, Collection<Unit>> sources) {
        for (Cell cell : cells.figures().keySet()) {
            if (wanted.contains(cell)) {
                sources.computeIfAbsent(cell, key -> new TreeSet<>()).addAll(units);
            }
        }
    }

    private static BigDecimal total(Map<Cell, CellFigures> cells) {
        return cells.entrySet().stream()
                .filter(entry -> GoldFigures.isDailyTotal(entry.getKey()))
                .map(entry -> entry.getValue().sums().money(Measure.DOCUMENT_TOTAL))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
