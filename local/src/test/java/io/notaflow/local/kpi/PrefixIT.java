package io.notaflow.local.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.local.lake.SmallLake;
import io.notaflow.local.reconcile.FiguresAgreement;
import io.notaflow.local.reconcile.Reconciliation;
import io.notaflow.local.reconcile.ReconciliationResult;
import io.notaflow.local.reconcile.Scope;
import io.notaflow.table.bronze.DocumentsTable;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At every checkpoint the figures are those of exactly the documents read by then, by a computation that shares no code with the job's. */
class PrefixIT {
    private static final int INVOICES = 160;
    /** So many of them at once; then a checkpoint may pass. */
    private static final int AT_ONCE = 40;

    @TempDir
    Path folder;

    @Test
    void theDeltasUpToAnyCheckpointAreTheFiguresOfTheDocumentsReadByThen() throws Exception {
        try (SmallLake lake = SmallLake.makeInSteps(folder, 29, INVOICES, AT_ONCE)) {
            SortedMap<Long, Long> recordsAt = recordsByCheckpoint(lake);
            assertThat(recordsAt.values().stream()
                            .filter(records -> records > 0)
                            .distinct())
                    .as("prefixes")
                    .hasSizeGreaterThanOrEqualTo(INVOICES / AT_ONCE);
            long former = 0;
            for (Map.Entry<Long, Long> one : recordsAt.entrySet()) {
                long checkpoint = one.getKey();
                long records = one.getValue();
                if (records != former) {
                    assertFigures(Reconciliation.run(lake.config(), Scope.FULL, checkpoint), checkpoint, records);
                    former = records;
                }
            }
            assertThat(former).isEqualTo(lake.truth().records());
        }
    }

    private static void assertFigures(ReconciliationResult result, long checkpoint, long records) {
        FiguresAgreement figures = Objects.requireNonNull(result.figures());
        assertThat(result.differences()).as("at checkpoint %d", checkpoint).isEmpty();
        assertThat(result.checkpoint()).isEqualTo(checkpoint);
        assertThat(result.records()).isEqualTo(records);
        assertThat(figures.cells()).isPositive();
        assertThat(figures.goldTotal()).isEqualByComparingTo(figures.batchTotal());
    }

    private static SortedMap<Long, Long> recordsByCheckpoint(SmallLake lake) throws Exception {
        SortedMap<Long, Long> records = new TreeMap<>();
        Catalog catalog = Catalogs.load(lake.config().catalog());
        for (Snapshot snapshot :
                catalog.loadTable(Catalogs.identifier(DocumentsTable.TABLE)).snapshots()) {
            String checkpoint = snapshot.summary().get("flink.max-committed-checkpoint-id");
            if (checkpoint != null) {
                records.put(
                        Long.parseLong(checkpoint),
                        Long.parseLong(snapshot.summary().get("total-records")));
            }
        }
        if (catalog instanceof Closeable closeable) {
            closeable.close();
        }
        return records;
    }
}
