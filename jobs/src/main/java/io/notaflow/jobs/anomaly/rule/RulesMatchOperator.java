package io.notaflow.jobs.anomaly.rule;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.rule.RuleRecord;
import io.notaflow.anomaly.rule.run.Partial;
import io.notaflow.anomaly.rule.run.RuleDecision;
import io.notaflow.anomaly.rule.run.RuleEngine;
import io.notaflow.jobs.metric.Metric;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.metrics.Counter;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.TwoInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.runtime.watermarkstatus.WatermarkStatus;

/**
 * Applies the rules in force to facts, in the task that has them. A rule without window makes findings at once; documents of one with a
 * window are counted here, and the counts are sent before each barrier, and before the watermark that closes their window: a hot
 * issuer costs what a quiet one costs.
 *
 * <p>Second input: records of the topic of rules, all to every subtask, which so decide alike; the first answers. They say nothing about time:
 * watermarks are those of the facts. State: the rules, see {@link RuleState}. What waits is in memory only, about 0.5 kB a group.
 */
final class RulesMatchOperator extends AbstractStreamOperator<Partial>
        implements TwoInputStreamOperator<Fact, RuleRecord, Partial> {
    private static final long serialVersionUID = 1L;
    private static final int WAITING_GROUPS = 10_000;

    private final List<RuleRecord> known;
    private final Duration lateness;
    private final long epoch;

    private transient RuleState rules;
    private transient RuleEngine engine;
    private transient List<RuleDecision> untold;
    private transient Counter outOfTime;
    private transient long checkpoint;

    /** {@code known}: records that were on the topic at submission, in their order. */
    RulesMatchOperator(List<RuleRecord> known, Duration lateness, long epoch) {
        this.known = new ArrayList<>(known);
        this.lateness = lateness;
        this.epoch = epoch;
    }

    @Override
    public void initializeState(StateInitializationContext context) throws Exception {
        super.initializeState(context);
        checkpoint = context.getRestoredCheckpointId().orElse(0) + 1;
    }

    @Override
    public void open() throws Exception {
        super.open();
        processWatermarkStatus2(WatermarkStatus.IDLE);
        rules = new RuleState(getOperatorStateBackend());
        untold = new ArrayList<>();
        outOfTime = Metric.RULES_OUT_OF_TIME.counter(getMetricGroup());
        engine = new RuleEngine(
                rules.book(), lateness, finding -> output.collect(RuleTags.FINDINGS, new StreamRecord<>(finding)));
        for (RuleRecord one : known) {
            rules.offer(one).ifPresent(untold::add);
        }
    }

    @Override
    public void processElement1(StreamRecord<Fact> element) {
        answer();
        engine.observe(element.getValue());
        if (engine.waiting() > WAITING_GROUPS) {
            send();
        }
    }

    @Override
    public void processElement2(StreamRecord<RuleRecord> element) throws Exception {
        rules.offer(element.getValue()).ifPresent(untold::add);
        answer();
    }

    @Override
    public void processWatermark1(Watermark mark) throws Exception {
        answer();
        if (engine.earliestClose().toEpochMilli() <= mark.getTimestamp()) {
            send();
        }
        super.processWatermark1(mark);
    }

    /** The rules say nothing about time. */
    @Override
    public void processWatermark2(Watermark mark) {}

    @Override
    public void prepareSnapshotPreBarrier(long id) throws Exception {
        super.prepareSnapshotPreBarrier(id);
        answer();
        send();
        checkpoint = id + 1;
    }

    private void send() {
        for (Partial partial : engine.take()) {
            output.collect(new StreamRecord<>(partial));
        }
        outOfTime.inc(engine.takeOutOfTime());
    }

    private void answer() {
        if (untold.isEmpty()) {
            return;
        }
        if (getRuntimeContext().getTaskInfo().getIndexOfThisSubtask() == 0) {
            untold.forEach(decision ->
                    output.collect(RuleTags.ANSWERS, new StreamRecord<>(decision.answer(epoch, checkpoint))));
        }
        untold.clear();
    }
}
