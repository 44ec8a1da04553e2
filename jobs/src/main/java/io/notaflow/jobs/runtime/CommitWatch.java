package io.notaflow.jobs.runtime;

import io.notaflow.jobs.metric.ArrivalAges;
import io.notaflow.jobs.metric.Metric;
import java.time.Duration;
import org.apache.flink.api.common.operators.ProcessingTimeService.ProcessingTimeCallback;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeutils.base.LongSerializer;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sounds the alarm when nothing was committed for more than {@value #INTERVALS} checkpoint intervals: a job that runs is not yet a job
 * that commits. Measures how old records are on their way to the commit, and how far the clock they carry stays behind. They pass through untouched.
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
    private transient ArrivalAges ages;
    private transient volatile long watermark;

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
        ages = new ArrivalAges(getMetricGroup());
        watermark = Long.MIN_VALUE;
        Metric.CLOCK_LAG.gauge(getMetricGroup(), this::clockLag);
        if (isFirst()) {
            Metric.SECONDS_SINCE_COMMIT.gauge(getMetricGroup(), this::secondsSinceCommit);
            Metric.COMMIT_OVERDUE.gauge(getMetricGroup(), () -> isOverdue() ? 1 : 0);
            onProcessingTime(now());
        }
    }

    @Override
    public void processElement(StreamRecord<T> element) {
        if (element.hasTimestamp()) {
            ages.arrived(element.getTimestamp(), now());
        }
        output.collect(element);
    }

    @Override
    public void processWatermark(Watermark mark) throws Exception {
        watermark = mark.getTimestamp();
        super.processWatermark(mark);
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpoint) throws Exception {
        super.prepareSnapshotPreBarrier(checkpoint);
        ages.barrier(checkpoint, now());
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
        ages.complete(checkpoint, committed);
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

    /** In milliseconds; unknown before the first watermark, nothing at the end of a bounded input. */
    double clockLag() {
        return watermark == Long.MIN_VALUE ? Double.NaN : Math.max(0, now() - watermark);
    }

    private boolean isFirst() {
        return getRuntimeContext().getTaskInfo().getIndexOfThisSubtask() == 0;
    }

    private long now() {
        return getProcessingTimeService().getCurrentProcessingTime();
    }
}
