package io.notaflow.jobs.ingest;

import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.Received;
import io.notaflow.domain.kpi.LedgerEntry;
import io.notaflow.domain.kpi.Station;
import io.notaflow.domain.outcome.RejectedDocument;
import io.notaflow.jobs.metric.Metric;
import io.notaflow.jobs.metric.QuarantineCounters;
import java.math.BigDecimal;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/**
 * Turns each record into its documents, judged and mapped to rows; what cannot count leaves by the side. Nothing that arrives throws. At
 * the barrier it tells the ledger how many documents it found. State: none.
 */
final class DecodeOperator extends AbstractStreamOperator<Ingested>
        implements OneInputStreamOperator<Received, Ingested> {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal NO_MONEY = BigDecimal.ZERO.setScale(2);

    private final IngestSettings settings;
    private final long epoch;
    private transient Intake intake;
    private transient long found;
    private transient StreamRecord<Ingested> out;
    private transient Counter documents;
    private transient QuarantineCounters quarantined;

    DecodeOperator(IngestSettings settings, long epoch) {
        this.settings = settings;
        this.epoch = epoch;
    }

    @Override
    public void open() throws Exception {
        super.open();
        intake = new Intake(settings);
        out = new StreamRecord<>(null);
        documents = Metric.DOCUMENTS.counter(getMetricGroup());
        quarantined = new QuarantineCounters(getMetricGroup());
    }

    @Override
    public void processElement(StreamRecord<Received> element) {
        Received received = element.getValue();
        if (element.hasTimestamp()) {
            out.setTimestamp(element.getTimestamp());
        }
        for (DecodedDocument decoded : intake.decode(received)) {
            documents.inc();
            found++;
            Intake.Judged judged = intake.judge(received, decoded);
            Ingested ingested = judged.ingested();
            if (ingested != null) {
                output.collect(out.replace(ingested));
            }
            RejectedDocument rejected = judged.rejected();
            if (rejected != null) {
                quarantined.count(rejected.reason().code());
                output.collect(SilverTags.REJECTED, out.replace(rejected));
            }
        }
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpoint) throws Exception {
        super.prepareSnapshotPreBarrier(checkpoint);
        if (found > 0) {
            int subtask = getRuntimeContext().getTaskInfo().getIndexOfThisSubtask();
            output.collect(
                    SilverTags.DECODED,
                    new StreamRecord<>(new LedgerEntry(Station.DECODED, subtask, found, NO_MONEY, epoch, checkpoint)));
            found = 0;
        }
    }
}
