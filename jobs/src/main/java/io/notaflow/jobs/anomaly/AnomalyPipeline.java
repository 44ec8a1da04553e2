package io.notaflow.jobs.anomaly;

import io.notaflow.anomaly.Timelines;
import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.timeline.Summary;
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
 * facts ─ by issuer ─ anomaly-issuers ─┬─ summaries ─ by state or peer group ─ anomaly-markets ─┬─ summaries ─ by group ─ anomaly-country ─┐
 *                                      ├─ goods ─ by goods ─ anomaly-goods ──────────────────────┼──────────────────────────────────────────┤
 * findings of keys ────────────────────┴─────────────────────────────────────────────────────────┴──────────────────────────────────────────┴─ by id ─ anomaly-findings ─ findings (at the barrier)
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
                .transform("anomaly-issuers", type, new TimelineOperator<>(() -> Timelines.ofIssuers(config)))
                .uid("anomaly-issuers");
        SingleOutputStreamOperator<Finding> ofMarkets = ofIssuers
                .getSideOutput(SummarySerializer.SUMMARIES)
                .keyBy(Summary::group, Types.STRING)
                .transform("anomaly-markets", type, new TimelineOperator<>(() -> Timelines.ofGroups(config)))
                .uid("anomaly-markets");
        SingleOutputStreamOperator<Finding> ofCountry = ofMarkets
                .getSideOutput(SummarySerializer.SUMMARIES)
                .keyBy(Summary::group, Types.STRING)
                .transform("anomaly-country", type, new TimelineOperator<>(() -> Timelines.ofCountry(config)))
                .uid("anomaly-country");
        SingleOutputStreamOperator<Finding> ofGoods = ofIssuers
                .getSideOutput(SummarySerializer.GOODS)
                .keyBy(Summary::group, Types.STRING)
                .transform("anomaly-goods", type, new TimelineOperator<>(() -> Timelines.ofGoods(config)))
                .uid("anomaly-goods");
        return ofIssuers
                .union(ofMarkets, ofCountry, ofGoods, ofKeys)
                .keyBy(Finding::id, Types.STRING)
                .transform("anomaly-findings", TypeInformation.of(FindingRow.class), new FindingsOperator(epoch))
                .uid("anomaly-findings");
    }
}
