package io.notaflow.local.lake;

import io.notaflow.config.CatalogConfig;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.InvoiceAnalyticsJob;
import io.notaflow.jobs.catalog.CutReader;
import io.notaflow.jobs.runtime.Lake;
import io.notaflow.table.LakeTables;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.awaitility.Awaitility;

/** The real job in this JVM, until it has committed what there is to read. */
public final class LakeRun {
    private static final String BRONZE = "bronze.documents";

    private LakeRun() {}

    /** Runs the job until every table has committed so many records. */
    public static void untilCommitted(NotaflowConfig config, long records) throws Exception {
        JobClient job = start(config);
        awaitCommitted(config, records);
        job.cancel().get();
    }

    /** Starts the job on an empty lake. */
    static JobClient start(NotaflowConfig config) throws Exception {
        return InvoiceAnalyticsJob.prepare(config, new Configuration()).executeAsync(InvoiceAnalyticsJob.NAME);
    }

    static void awaitCommitted(NotaflowConfig config, long records) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> committed(config.catalog()) == records);
    }

    /** Records at the newest cut of all tables; 0 before the first one. A later cut of a quiet topic holds no other rows. */
    public static long committed(CatalogConfig catalog) {
        try (Lake lake = Lake.open(catalog, LakeTables.all())) {
            Map<String, Table> tables = lake.tables();
            return CutReader.newest(tables)
                    .map(cut -> Objects.requireNonNull(tables.get(BRONZE)).snapshot(cut.snapshot(BRONZE)))
                    .map(LakeRun::rows)
                    .orElse(0L);
        }
    }

    private static long rows(Snapshot snapshot) {
        return Long.parseLong(snapshot.summary().get("total-records"));
    }
}
