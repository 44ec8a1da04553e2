package io.notaflow.jobs.runtime;

import java.time.Duration;
import org.apache.flink.api.common.operators.ProcessingTimeService.ProcessingTimeCallback;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeutils.base.LongSerializer;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sounds the alarm when nothing was committed for more than {@value #INTERVALS} checkpoint intervals: a job that runs is not yet a job
 * that commits. Records pass through untouched.
 *
 * <p>State: one long in subtask 0, the moment of the checkpoint itself, so that a job that fails again and again does not begin to
 * count anew. Clock: processing time.
 */
public final class CommitWatch<T> extends AbstractStreamOperator<T>
        implements OneInputStreamOperator<T, T>, ProcessingTimeCallback {
    static final int INTERVALS = 5;

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(CommitWatch.class);

    private final long interval;
    private transient ListState<Long> moment;
    private transient long committed;
    private transient boolean overdue;

    CommitWatch(Duration checkpointInterval) {
        interval = checkpointInterval.toMillis();
    }

    /** The same records, watched over in the task that makes them. */
    public static <T> DataStream<T> over(DataStream<T> records, Duration checkpointInterval) {
        return records.transform("commit-watch", records.getType(), new CommitWatch<T>(checkpointInterval))
                .uid("commit-watch")
                .setParallelism(records.getParallelism());
    }

    @Override
    public void open() throws Exception {
        super.open();
        moment = getOperatorStateBackend()
                .getUnionListState(new ListStateDescriptor<>("commit-moment", LongSerializer.INSTANCE));
        committed = now();
        for (long restored : moment.get()) {
            committed = restored;
        }
        if (isFirst()) {
            MetricGroup metrics = getMetricGroup().addGroup(MetricNames.GROUP);
            metrics.gauge(MetricNames.SECONDS_SINCE_COMMIT, this::secondsSinceCommit);
            metrics.gauge(MetricNames.COMMIT_OVERDUE, () -> isOverdue() ? 1 : 0);
            onProcessingTime(now());
        }
    }

    @Override
    public void processElement(StreamRecord<T> element) {
        output.collect(element);
    }

    @Override
    public void snapshotState(StateSnapshotContext context) throws Exception {
        super.snapshotState(context);
        moment.clear();
        if (isFirst()) {
            moment.add(now());
        }
    }

    /** The sinks commit on the same notification; one that cannot fails the job, and the restored moment tells how long ago it was. */
    @Override
    public void notifyCheckpointComplete(long checkpoint) throws Exception {
        super.notifyCheckpointComplete(checkpoint);
        if (overdue) {
            LOG.info("Committed again after {} s", secondsSinceCommit());
        }
        committed = now();
        overdue = false;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // a failed timer fails the task by itself
    public void onProcessingTime(long time) {
        long waited = time - committed;
        if (waited > INTERVALS * interval) {
            overdue = true;
            LOG.warn(
                    "Nothing was committed for {} s ({} checkpoint intervals): running is not committing. Nothing is lost, records wait in"
                            + " Kafka. Look at the job's checkpoints and exceptions, then at PostgreSQL, catalog and checkpoint folder",
                    waited / 1_000,
                    waited / interval);
        }
        getProcessingTimeService().registerTimer(time + (overdue ? INTERVALS : 1) * interval, this);
    }

    long secondsSinceCommit() {
        return (now() - committed) / 1_000;
    }

    boolean isOverdue() {
        return overdue;
    }

    private boolean isFirst() {
        return getRuntimeContext().getTaskInfo().getIndexOfThisSubtask() == 0;
    }

    private long now() {
        return getProcessingTimeService().getCurrentProcessingTime();
    }
}
