package io.notaflow.jobs.anomaly.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.rule.RuleRecord;
import io.notaflow.anomaly.rule.run.BoundedRun;
import io.notaflow.anomaly.rule.run.RuleBook;
import io.notaflow.anomaly.testing.TestFacts;
import io.notaflow.anomaly.testing.TestRules;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.jobs.runtime.FactSerializer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.Test;

/** The whole graph on bounded facts in a mini cluster, without generated uids and generic types. */
class RulesPipelineTest {
    private static final Duration LATENESS = Duration.ofMinutes(5);
    private static final List<RuleRecord> RULES = List.of(
            rule(0, "large", "'filter': [{'field': 'total', 'operator': 'ge', 'value': 490}]"),
            rule(
                    1,
                    "many",
                    "'window': '1h', 'group-by': ['series'], 'aggregate': 'count', 'threshold': {'operator': 'ge',"
                            + " 'value': 20}"),
            rule(
                    2,
                    "share",
                    "'window': '1d', 'group-by': ['recipient'], 'aggregate': {'ratio': [{'field': 'total', 'operator':"
                            + " 'lt', 'value': 100}], 'min-documents': 5}, 'threshold': {'operator': 'gt', 'value':"
                            + " 0.1}"));

    @Test
    void findsWhatABoundedRunFindsAtAnyParallelismAndInAnyOrder() throws Exception {
        List<Fact> facts = facts();
        RuleBook book = new RuleBook();
        RULES.forEach(book::offer);
        BoundedRun run = new BoundedRun(book, LATENESS);
        facts.forEach(run::observe);
        Map<String, Finding> expected = new HashMap<>();
        run.finish().forEach(finding -> expected.put(finding.id(), finding));
        assertThat(expected.values())
                .extracting(finding -> finding.detection().detector())
                .contains("large", "many", "share");

        for (int parallelism = 1; parallelism <= 2; parallelism++) {
            Collections.shuffle(facts, new Random(parallelism));
            assertThat(run(facts, parallelism)).isEqualTo(expected);
        }
    }

    /** Everything arrives at noon, in the order of the list. */
    private static List<Fact> facts() {
        Random random = new Random(7);
        List<Fact> facts = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            facts.add(TestFacts.invoice(i)
                    .series(1 + random.nextInt(5))
                    .total(1_000L + random.nextInt(49_000))
                    .at(TestFacts.NOON.minusSeconds(random.nextInt(3_000)))
                    .to("4455566600%04d".formatted(random.nextInt(8)))
                    .arriving(TestFacts.NOON)
                    .issued());
        }
        return facts;
    }

    private static Map<String, Finding> run(List<Fact> facts, int parallelism) throws Exception {
        Configuration flink = new Configuration();
        flink.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
        flink.set(PipelineOptions.GENERIC_TYPES, false);
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(parallelism, flink);
        DataStream<Fact> source = env.fromData(facts, FactSerializer.TYPE)
                .uid("facts")
                .keyBy(Fact::issuer)
                .map(fact -> fact, FactSerializer.TYPE)
                .uid("spread")
                .assignTimestampsAndWatermarks(WatermarkStrategy.<Fact>forMonotonousTimestamps()
                        .withTimestampAssigner((fact, time) -> fact.arrival().toEpochMilli()))
                .uid("watermarks");
        DataStream<RuleRecord> none = env.fromData(RULES, TypeInformation.of(RuleRecord.class))
                .uid("rules")
                .setParallelism(1);
        Map<String, Finding> newest = new HashMap<>();
        RuleStreams streams = RulesPipeline.build(source, none, RULES, LATENESS, 1);
        try (CloseableIterator<Finding> found = streams.findings().collectAsync()) {
            env.execute();
            found.forEachRemaining(finding -> newest.put(finding.id(), finding));
        }
        newest.values().removeIf(finding -> finding.status() == FindingStatus.RESOLVED);
        return newest;
    }

    private static RuleRecord rule(long offset, String id, String members) {
        return TestRules.record(offset, TestRules.EARLY, TestRules.text(id, members));
    }
}
