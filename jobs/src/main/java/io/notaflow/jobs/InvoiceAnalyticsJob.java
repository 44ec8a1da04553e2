package io.notaflow.jobs;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.Received;
import io.notaflow.jobs.runtime.Clock;
import io.notaflow.jobs.runtime.JobEnvironment;
import io.notaflow.jobs.runtime.Lake;
import io.notaflow.jobs.runtime.SafeStart;
import io.notaflow.jobs.sink.LakeTarget;
import io.notaflow.jobs.sink.Sinks;
import io.notaflow.jobs.source.Sources;
import io.notaflow.table.bronze.DocumentsTable;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The main job: Kafka records to the lake. */
public final class InvoiceAnalyticsJob {
    /** Shown by Flink. */
    public static final String NAME = "notaflow-invoice-analytics";

    private InvoiceAnalyticsJob() {}

    /** Submits the job; the only argument is {@code --config FILE}. */
    public static void main(String[] args) throws Exception {
        NotaflowConfig config = NotaflowConfig.load(args);
        StreamExecutionEnvironment env;
        try (Lake lake = Lake.open(config.catalog(), DocumentsTable.all())) {
            env = JobEnvironment.create(config.runtime(), lake.id());
            SafeStart.check(env.getConfiguration(), lake);
            DataStream<Received> documents = Sources.documents(env, config.kafka(), Clock.system());
            build(documents, new LakeTarget(config.catalog(), lake.beginEpoch()));
        }
        env.execute(NAME);
    }

    /** The graph behind the source. */
    static void build(DataStream<Received> documents, LakeTarget lake) {
        Sinks.append(documents, () -> DocumentsTable.TABLE, "bronze-documents", lake);
    }
}
