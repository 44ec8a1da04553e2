package io.notaflow.jobs.kpi;

import io.notaflow.domain.Received;
import io.notaflow.domain.kpi.LedgerEntry;
import io.notaflow.domain.kpi.Station;
import java.math.BigDecimal;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** Counts received records for the ledger. State: none, each barrier empties the count. */
final class RecordCount extends AbstractStreamOperator<LedgerEntry>
        implements OneInputStreamOperator<Received, LedgerEntry> {
    private static final long serialVersionUID = 1L;

    private final long epoch;
    private transient Tally tally;

    RecordCount(long epoch) {
        this.epoch = epoch;
    }

    @Override
    public void open() throws Exception {
        super.open();
        tally = new Tally();
    }

    @Override
    public void processElement(StreamRecord<Received> element) {
        tally.add(Station.RECEIVED, 1, BigDecimal.ZERO);
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpoint) throws Exception {
        super.prepareSnapshotPreBarrier(checkpoint);
        int subtask = getRuntimeContext().getTaskInfo().getIndexOfThisSubtask();
        for (LedgerEntry entry : tally.take(subtask, epoch, checkpoint)) {
            output.collect(new StreamRecord<>(entry));
        }
    }
}
