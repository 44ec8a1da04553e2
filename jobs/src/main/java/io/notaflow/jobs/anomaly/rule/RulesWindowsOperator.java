package io.notaflow.jobs.anomaly.rule;

import io.notaflow.anomaly.rule.run.Judged;
import io.notaflow.anomaly.rule.run.OpenWindow;
import io.notaflow.anomaly.rule.run.Partial;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.jobs.metric.Metric;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.common.typeutils.base.LongSerializer;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.InternalTimer;
import org.apache.flink.streaming.api.operators.InternalTimerService;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.operators.Triggerable;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/**
 * Brings the counts of a group together. What can only go on to hold is told at the next barrier, once per checkpoint; everything else
 * when the window has closed: the watermark is past its end and the lateness.
 *
 * <p>Key: {@link Partial#key}, a version of a rule and a group. State: what the rule says, 200 to 500 bytes; per open window what its
 * documents come to, 30 bytes to 2 kB, with {@code distinct} at most 110 kB. Time to live: one event-time timer per window, at its close.
 */
final class RulesWindowsOperator extends AbstractStreamOperator<Finding>
        implements OneInputStreamOperator<Partial, Finding>, Triggerable<String, Long> {
    private static final long serialVersionUID = 1L;

    private final Duration lateness;

    private transient ValueState<byte[]> judged;
    private transient MapState<Long, byte[]> windows;
    private transient InternalTimerService<Long> timers;
    private transient Map<String, Set<Long>> touched;
    private transient Counter outOfTime;

    RulesWindowsOperator(Duration lateness) {
        this.lateness = lateness;
    }

    @Override
    public void open() throws Exception {
        super.open();
        judged = getRuntimeContext()
                .getState(new ValueStateDescriptor<>("judged", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
        windows = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>(
                        "windows", Types.LONG, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
        timers = getInternalTimerService("closes", LongSerializer.INSTANCE, this);
        touched = new HashMap<>();
        outOfTime = Metric.RULES_OUT_OF_TIME.counter(getMetricGroup());
    }

    @Override
    public void processElement(StreamRecord<Partial> element) throws Exception {
        Partial partial = element.getValue();
        long index = partial.window();
        Judged group = new Judged(partial.judgement(), partial.group());
        byte[] before = windows.get(index);
        OpenWindow window = before == null ? OpenWindow.of(group, index) : OpenWindow.of(group, index, before);
        long closes = window.closesAt(lateness).toEpochMilli();
        if (closes <= timers.currentWatermark()) {
            // Only behind a watermark that did not keep its promise.
            outOfTime.inc();
            return;
        }
        window.add(partial);
        if (judged.value() == null) {
            judged.update(group.bytes());
        }
        windows.put(index, window.bytes());
        timers.registerEventTimeTimer(index, closes);
        touched.computeIfAbsent(partial.key(), any -> new TreeSet<>()).add(index);
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpoint) throws Exception {
        super.prepareSnapshotPreBarrier(checkpoint);
        for (Map.Entry<String, Set<Long>> one : touched.entrySet()) {
            setCurrentKey(one.getKey());
            for (long index : one.getValue()) {
                byte[] before = windows.get(index);
                if (before != null) {
                    OpenWindow window = OpenWindow.of(Judged.of(judged.value()), index, before);
                    window.soFar().ifPresent(finding -> output.collect(new StreamRecord<>(finding)));
                    windows.put(index, window.bytes());
                }
            }
        }
        touched.clear();
    }

    @Override
    public void onEventTime(InternalTimer<String, Long> timer) throws Exception {
        byte[] last = windows.get(timer.getNamespace());
        if (last != null) {
            OpenWindow.of(Judged.of(judged.value()), timer.getNamespace(), last)
                    .inTheEnd(lateness)
                    .ifPresent(finding -> output.collect(new StreamRecord<>(finding)));
            windows.remove(timer.getNamespace());
        }
        if (windows.isEmpty()) {
            judged.clear();
        }
    }

    @Override
    public void onProcessingTime(InternalTimer<String, Long> timer) {
        throw new IllegalStateException("Cannot happen: no timer of processing time is registered");
    }
}
