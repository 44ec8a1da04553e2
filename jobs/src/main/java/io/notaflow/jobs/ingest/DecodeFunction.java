package io.notaflow.jobs.ingest;

import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.Received;
import io.notaflow.domain.outcome.RejectedDocument;
import io.notaflow.jobs.metric.Metric;
import io.notaflow.jobs.metric.QuarantineCounters;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Turns each record into its documents, judged and mapped to rows; what cannot count leaves by the side. Nothing that arrives throws. */
final class DecodeFunction extends ProcessFunction<Received, Ingested> {
    private static final long serialVersionUID = 1L;

    private final IngestSettings settings;
    private transient Intake intake;
    private transient Counter documents;
    private transient QuarantineCounters quarantined;

    DecodeFunction(IngestSettings settings) {
        this.settings = settings;
    }

    @Override
    public void open(OpenContext context) {
        intake = new Intake(settings);
        documents = Metric.DOCUMENTS.counter(getRuntimeContext().getMetricGroup());
        quarantined = new QuarantineCounters(getRuntimeContext().getMetricGroup());
    }

    @Override
    public void processElement(Received received, Context context, Collector<Ingested> out) {
        for (DecodedDocument decoded : intake.decode(received)) {
            documents.inc();
            Intake.Judged judged = intake.judge(received, decoded);
            Ingested ingested = judged.ingested();
            if (ingested != null) {
                out.collect(ingested);
            }
            RejectedDocument rejected = judged.rejected();
            if (rejected != null) {
                quarantined.count(rejected.reason().code());
                context.output(SilverTags.REJECTED, rejected);
            }
        }
    }
}
