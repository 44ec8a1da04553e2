package io.notaflow.jobs.pulse;

import io.notaflow.domain.Received;
import io.notaflow.domain.outcome.JobPulse;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;

/** Records in, a sign of life per checkpoint out: {@code documents ─ pulse-arrivals ─ pulse}. */
public final class PulsePipeline {
    private PulsePipeline() {}

    /**
     * Builds the graph.
     *
     * @param epoch number of this submission
     */
    public static DataStream<JobPulse> build(DataStream<Received> documents, long epoch) {
        return documents
                .transform("pulse-arrivals", TypeInformation.of(Arrivals.class), new ArrivalsOperator())
                .uid("pulse-arrivals")
                .setParallelism(documents.getParallelism())
                .transform("pulse", TypeInformation.of(JobPulse.class), new PulseOperator(epoch))
                .uid("pulse")
                .forceNonParallel();
    }
}
