package io.notaflow.jobs.anomaly.rule;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.rule.RuleRecord;
import io.notaflow.anomaly.rule.run.Partial;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.jobs.runtime.SerializerTypeInfo;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/**
 * Facts and rules in, findings and answers out.
 *
 * <pre>
 * facts ──────────────┐                 ┌─ findings of documents ──────────────────────────┐
 * rules ─ broadcast ──┴─ rules-match ───┼─ answers                                         ├─ findings
 *                                       └─ by rule and group ─ rules-windows ──────────────┘
 * </pre>
 */
public final class RulesPipeline {
    private RulesPipeline() {}

    /**
     * Builds the graph.
     *
     * @param facts what became known of keys, each key's in order
     * @param records the topic of rules, in order, without watermarks
     * @param known what was on it at submission, so that no document comes before them
     * @param lateness how long windows wait for documents
     * @param epoch number of this submission
     */
    public static RuleStreams build(
            DataStream<Fact> facts,
            DataStream<RuleRecord> records,
            List<RuleRecord> known,
            Duration lateness,
            long epoch) {
        SingleOutputStreamOperator<Partial> matched = facts.connect(records.broadcast())
                .transform(
                        "rules-match",
                        new SerializerTypeInfo<>(Partial.class, PartialSerializer.INSTANCE),
                        new RulesMatchOperator(known, lateness, epoch))
                .uid("rules-match")
                .setParallelism(facts.getParallelism());
        DataStream<Finding> ofGroups = matched.keyBy(Partial::key, Types.STRING)
                .transform("rules-windows", TypeInformation.of(Finding.class), new RulesWindowsOperator(lateness))
                .uid("rules-windows");
        return new RuleStreams(
                ofGroups.union(matched.getSideOutput(RuleTags.FINDINGS)), matched.getSideOutput(RuleTags.ANSWERS));
    }
}
