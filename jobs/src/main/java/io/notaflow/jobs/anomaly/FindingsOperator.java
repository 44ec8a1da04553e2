package io.notaflow.jobs.anomaly;

import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingRow;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/**
 * Tells each finding that changed once per checkpoint, at the barrier, as it stands then.
 *
 * <p>Key: the finding's id. State: none; what changed lives in memory between two barriers, so that nothing of it is in a checkpoint and a
 * replay finds the same again, with a higher version.
 */
final class FindingsOperator extends AbstractStreamOperator<FindingRow>
        implements OneInputStreamOperator<Finding, FindingRow> {
    private static final long serialVersionUID = 1L;

    private final long epoch;
    private transient Map<String, Finding> changed;

    FindingsOperator(long epoch) {
        this.epoch = epoch;
    }

    @Override
    public void open() throws Exception {
        super.open();
        changed = new LinkedHashMap<>();
    }

    @Override
    public void processElement(StreamRecord<Finding> element) {
        changed.put(element.getValue().id(), element.getValue());
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpoint) throws Exception {
        super.prepareSnapshotPreBarrier(checkpoint);
        changed.values()
                .forEach(finding -> output.collect(new StreamRecord<>(new FindingRow(finding, epoch, checkpoint))));
        changed.clear();
    }
}
