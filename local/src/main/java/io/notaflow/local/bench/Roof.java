package io.notaflow.local.bench;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.runtime.Clock;
import io.notaflow.jobs.runtime.JobEnvironment;
import io.notaflow.jobs.source.Sources;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** The same source, parallelism and checkpoints, and nothing behind it. */
final class Roof {
    private Roof() {}

    static Cost over(NotaflowConfig config, long documents) throws Exception {
        Seen.reset();
        StreamExecutionEnvironment env = JobEnvironment.create(config.runtime(), "roof");
        Sources.documents(env, config.kafka(), Clock.system())
                .map(new Seen())
                .name("seen")
                .uid("seen")
                .sinkTo(new DiscardingSink<>())
                .name("nowhere")
                .uid("nowhere");
        Meter meter = new Meter();
        JobClient job = env.executeAsync("roof");
        Waiting.until(() -> Seen.records() >= documents);
        Cost cost = meter.stop(documents, 0);
        job.cancel().get();
        return cost;
    }
}
