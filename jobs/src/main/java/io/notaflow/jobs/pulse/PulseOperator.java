package io.notaflow.jobs.pulse;

import io.notaflow.domain.kpi.Spread;
import io.notaflow.domain.outcome.JobPulse;
import java.time.Instant;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.jspecify.annotations.Nullable;

/**
 * Gives a sign of life at each barrier, also when nothing came. One instance, since subtasks' clocks differ. State: none; what came between two
 * barriers is in memory until the second. Clock: processing time.
 */
final class PulseOperator extends AbstractStreamOperator<JobPulse>
        implements OneInputStreamOperator<Arrivals, JobPulse> {
    private static final long serialVersionUID = 1L;
    private static final double HALF = 0.5;
    private static final double MOST = 0.95;

    private final long epoch;
    private transient Spread ages;
    private transient long records;
    private transient long newest;
    private transient @Nullable Long complete;
    private transient @Nullable Instant completeAt;

    PulseOperator(long epoch) {
        this.epoch = epoch;
    }

    @Override
    public void open() throws Exception {
        super.open();
        clear();
    }

    @Override
    public void processElement(StreamRecord<Arrivals> element) {
        Arrivals arrivals = element.getValue();
        records += arrivals.records();
        newest = Math.max(newest, arrivals.newestMillis());
        for (int i = 0; i < arrivals.ages().length; i++) {
            ages.addCount(arrivals.ages()[i], arrivals.counts()[i]);
        }
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpoint) throws Exception {
        super.prepareSnapshotPreBarrier(checkpoint);
        output.collect(new StreamRecord<>(new JobPulse(
                JobPulse.slotOf(checkpoint),
                epoch,
                checkpoint,
                now(),
                complete,
                completeAt,
                records,
                records == 0 ? null : Instant.ofEpochMilli(newest),
                ages.quantile(HALF),
                ages.quantile(MOST))));
        clear();
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) throws Exception {
        super.notifyCheckpointComplete(checkpoint);
        complete = checkpoint;
        completeAt = now();
    }

    private void clear() {
        ages = new Spread();
        records = 0;
        newest = Long.MIN_VALUE;
    }

    private Instant now() {
        return Instant.ofEpochMilli(getProcessingTimeService().getCurrentProcessingTime());
    }
}
