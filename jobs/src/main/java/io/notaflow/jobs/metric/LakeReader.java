package io.notaflow.jobs.metric;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.flink.CatalogLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the sizes of the tables in a thread of its own and shows them as metrics; a failure is logged and counted. */
final class LakeReader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LakeReader.class);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(LakeReader::daemon);
    private final AtomicBoolean isReading = new AtomicBoolean();
    private final LakeSizes sizes;
    private final LongSupplier clock;
    private final Counter failed;
    private volatile long read;

    LakeReader(CatalogLoader loader, List<TableIdentifier> tables, MetricGroup operator, LongSupplier clock) {
        this.sizes = new LakeSizes(loader, tables);
        this.clock = clock;
        this.failed = Metric.FAILED_LAKE_READS.counter(operator);
        this.read = clock.getAsLong();
        Metric.SECONDS_SINCE_LAKE_READ.gauge(operator, () -> (clock.getAsLong() - read) / 1_000);
        for (TableIdentifier table : tables) {
            String label = table.toString().replace('.', '_');
            Metric.DATA_FILES.gauge(operator, label, () -> sizes.of(table).dataFiles());
            Metric.DATA_BYTES.gauge(operator, label, () -> sizes.of(table).bytes());
            Metric.ROWS.gauge(operator, label, () -> sizes.of(table).rows());
            Metric.SNAPSHOTS.gauge(operator, label, () -> sizes.of(table).snapshots());
        }
    }

    private static Thread daemon(Runnable reading) {
        Thread thread = new Thread(reading, "notaflow-lake-watch");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns at once; false while the former reading still runs. */
    boolean begin() {
        if (!isReading.compareAndSet(false, true)) {
            return false;
        }
        thread.execute(this::read);
        return true;
    }

    private void read() {
        try {
            sizes.read();
            read = clock.getAsLong();
        } catch (RuntimeException e) {
            failed.inc();
            LOG.warn("Cannot read the sizes of the tables; the metrics keep the former ones", e);
        } finally {
            isReading.set(false);
        }
    }

    /** Waits for nothing: a thread that hangs on a dead catalog ends with its connection's time-out. */
    @Override
    public void close() {
        thread.execute(sizes::close);
        thread.shutdown();
    }
}
