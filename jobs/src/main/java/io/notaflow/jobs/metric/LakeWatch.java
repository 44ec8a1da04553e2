package io.notaflow.jobs.metric;

import io.notaflow.config.CatalogConfig;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.table.TableDefinition;
import java.time.Duration;
import java.util.List;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.flink.CatalogLoader;
import org.jspecify.annotations.Nullable;

/**
 * Shows how many files, bytes, rows and snapshots each table has. Looks after a complete checkpoint, at most once a pause, in a thread
 * of its own, so that neither a slow nor a dead catalog holds the job back or fails it. Subtask 0 only; one connection. State: none.
 */
public final class LakeWatch<T> extends AbstractStreamOperator<T> implements OneInputStreamOperator<T, T> {
    private static final long serialVersionUID = 1L;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final CatalogLoader loader;
    private final List<String> tables;
    private final long pause;

    private transient @Nullable LakeReader reader;
    private transient long attempted;

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
        if (getRuntimeContext().getTaskInfo().getIndexOfThisSubtask() == 0) {
            attempted = now() - pause;
            reader = new LakeReader(
                    loader, tables.stream().map(TableIdentifier::parse).toList(), getMetricGroup(), this::now);
        }
    }

    @Override
    public void processElement(StreamRecord<T> element) {
        // Records are of no interest here: the checkpoints are.
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) throws Exception {
        super.notifyCheckpointComplete(checkpoint);
        if (reader != null && now() - attempted >= pause && reader.begin()) {
            attempted = now();
        }
    }

    @Override
    public void close() throws Exception {
        if (reader != null) {
            reader.close();
        }
        super.close();
    }

    private long now() {
        return getProcessingTimeService().getCurrentProcessingTime();
    }
}
