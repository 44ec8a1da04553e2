package io.notaflow.jobs.metric;

import io.notaflow.config.CatalogConfig;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.table.TableDefinition;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.flink.CatalogLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows how many files, bytes, rows and snapshots each table has. Looks after a complete checkpoint, at most once a pause, in a thread
 * of its own, so that neither a slow nor a dead catalog holds the job back or fails it. Subtask 0 only; one connection. State: none.
 */
public final class LakeWatch<T> extends AbstractStreamOperator<T> implements OneInputStreamOperator<T, T> {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LakeWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final CatalogLoader loader;
    private final List<String> tables;
    private final long pause;

    private transient LakeSizes sizes;
    private transient ExecutorService thread;
    private transient AtomicBoolean isReading;
    private transient Counter failed;
    private transient long attempted;
    private transient volatile long read;

    LakeWatch(CatalogLoader loader, List<String> tables, Duration pause) {
        this.loader = loader;
        this.tables = List.copyOf(tables);
        this.pause = pause.toMillis();
    }

    /** Watches {@code tables} in the task of the records, of which it takes no notice. */
    public static <T> void beside(
            DataStream<T> records, CatalogConfig catalog, List<? extends TableDefinition<?>> tables) {
        List<String> names = tables.stream().map(TableDefinition::qualifiedName).toList();
        records.transform("lake-watch", records.getType(), new LakeWatch<T>(Catalogs.loader(catalog), names, PAUSE))
                .uid("lake-watch")
                .setParallelism(records.getParallelism());
    }

    @Override
    public void open() throws Exception {
        super.open();
        if (getRuntimeContext().getTaskInfo().getIndexOfThisSubtask() > 0) {
            return;
        }
        List<TableIdentifier> identifiers =
                tables.stream().map(TableIdentifier::parse).toList();
        sizes = new LakeSizes(loader, identifiers);
        thread = Executors.newSingleThreadExecutor(LakeWatch::daemon);
        isReading = new AtomicBoolean();
        read = now();
        attempted = read - pause;
        failed = Metric.FAILED_LAKE_READS.counter(getMetricGroup());
        Metric.SECONDS_SINCE_LAKE_READ.gauge(getMetricGroup(), () -> (now() - read) / 1_000);
        identifiers.forEach(this::show);
    }

    private static Thread daemon(Runnable reading) {
        Thread thread = new Thread(reading, "notaflow-lake-watch");
        thread.setDaemon(true);
        return thread;
    }

    private void show(TableIdentifier table) {
        MetricGroup group = getMetricGroup();
        String label = table.toString().replace('.', '_');
        Metric.DATA_FILES.gauge(group, label, () -> sizes.of(table).dataFiles());
        Metric.DATA_BYTES.gauge(group, label, () -> sizes.of(table).bytes());
        Metric.ROWS.gauge(group, label, () -> sizes.of(table).rows());
        Metric.SNAPSHOTS.gauge(group, label, () -> sizes.of(table).snapshots());
    }

    @Override
    public void processElement(StreamRecord<T> element) {
        // Records are of no interest here: the checkpoints are.
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) throws Exception {
        super.notifyCheckpointComplete(checkpoint);
        if (thread != null && now() - attempted >= pause && isReading.compareAndSet(false, true)) {
            attempted = now();
            thread.execute(this::read);
        }
    }

    private void read() {
        try {
            sizes.read();
            read = now();
        } catch (RuntimeException e) {
            failed.inc();
            LOG.warn("Cannot read the sizes of the tables; the metrics keep the former ones", e);
        } finally {
            isReading.set(false);
        }
    }

    /** Waits for nothing: a thread that hangs on a dead catalog ends with its connection's time-out. */
    @Override
    public void close() throws Exception {
        if (thread != null) {
            thread.execute(sizes::close);
            thread.shutdown();
        }
        super.close();
    }

    private long now() {
        return getProcessingTimeService().getCurrentProcessingTime();
    }
}
