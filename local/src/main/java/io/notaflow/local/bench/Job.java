package io.notaflow.local.bench;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.InvoiceAnalyticsJob;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The running job of a pass. */
final class Job implements AutoCloseable {
    private static final String STATUSES = "live-invoice-status";

    private final NotaflowConfig config;
    private final Written written;
    private final Meter meter;
    private final JobClient client;

    private Job(NotaflowConfig config, Written written, Meter meter, JobClient client) {
        this.config = config;
        this.written = written;
        this.meter = meter;
        this.client = client;
    }

    static Job start(NotaflowConfig config, Variant variant) throws Exception {
        return start(config, variant, new Configuration());
    }

    /** Starts a job; a sink that the variant leaves out is cut off the finished graph, its rows are made and go nowhere. */
    static Job start(NotaflowConfig config, Variant variant, Configuration flink) throws Exception {
        StreamExecutionEnvironment env = InvoiceAnalyticsJob.prepare(config, flink);
        if (!variant.statuses()
                && !env.getTransformations().removeIf(sink -> sink.getName().equals(STATUSES))) {
            throw new IllegalStateException("Cannot leave out a sink that is not there: " + STATUSES);
        }
        Written written = new Written(config);
        Meter meter = new Meter();
        return new Job(config, written, meter, env.executeAsync(InvoiceAnalyticsJob.NAME));
    }

    /** A whole pass: the cost from the submission to the last commit. */
    static Cost over(NotaflowConfig config, Variant variant, long documents) throws Exception {
        try (Job job = start(config, variant)) {
            return job.untilCommitted(documents);
        }
    }

    /** Waits until every document is readable in the tables. */
    Cost untilCommitted(long documents) throws InterruptedException {
        Waiting.until(() -> written.has(documents));
        Cost cost = meter.stop(documents, 0);
        return cost.writing(written.values());
    }

    NotaflowConfig config() {
        return config;
    }

    Written written() {
        return written;
    }

    @Override
    public void close() throws Exception {
        client.cancel().get();
    }
}
