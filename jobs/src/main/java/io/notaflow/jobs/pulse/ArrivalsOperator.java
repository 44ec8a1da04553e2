package io.notaflow.jobs.pulse;

import io.notaflow.domain.Received;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** Tells at the barrier what was received since the last one. State: none. Clock: processing time. */
final class ArrivalsOperator extends AbstractStreamOperator<Arrivals>
        implements OneInputStreamOperator<Received, Arrivals> {
    private static final long serialVersionUID = 1L;

    private transient RecordAges ages;

    @Override
    public void open() throws Exception {
        super.open();
        ages = new RecordAges(now());
    }

    @Override
    public void processElement(StreamRecord<Received> element) {
        ages.add(element.getValue().receivedAt().toEpochMilli());
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpoint) throws Exception {
        super.prepareSnapshotPreBarrier(checkpoint);
        if (!ages.isEmpty()) {
            output.collect(new StreamRecord<>(ages.take(now())));
        }
    }

    private long now() {
        return getProcessingTimeService().getCurrentProcessingTime();
    }
}
