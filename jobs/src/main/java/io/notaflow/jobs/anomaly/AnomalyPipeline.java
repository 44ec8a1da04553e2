package io.notaflow.jobs.anomaly;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.config.AnomaliesConfig;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingRow;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/**
 * Facts in, findings out.
 *
 * <pre>
 * facts ─ by issuer ─ anomaly-issuers ─┐
 * findings of keys ────────────────────┴─ by id ─ anomaly-findings ─ findings (at the barrier)
 * </pre>
 */
public final class AnomalyPipeline {
    private AnomalyPipeline() {}

    /**
     * Builds the graph.
     *
     * @param facts what became known of keys
     * @param ofKeys what keys prove by themselves
     * @param epoch number of this submission
     */
    public static DataStream<FindingRow> build(
            DataStream<Fact> facts, DataStream<Finding> ofKeys, AnomaliesConfig config, long epoch) {
        TypeInformation<Finding> type = TypeInformation.of(Finding.class);
        SingleOutputStreamOperator<Finding> ofIssuers = facts.keyBy(Fact::issuer, Types.STRING)
                .transform("anomaly-issuers", type, new TimelineOperator<>(new IssuerTimeline(config)))
                .uid("anomaly-issuers");
        return ofIssuers
                .union(ofKeys)
                .keyBy(Finding::id, Types.STRING)
                .transform("anomaly-findings", TypeInformation.of(FindingRow.class), new FindingsOperator(epoch))
                .uid("anomaly-findings");
    }
}
