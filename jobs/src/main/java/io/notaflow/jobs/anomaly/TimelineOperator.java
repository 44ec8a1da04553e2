package io.notaflow.jobs.anomaly;

import io.notaflow.anomaly.goods.GoodsDetectors;
import io.notaflow.anomaly.timeline.Outcome;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.anomaly.timeline.Timeline;
import io.notaflow.anomaly.timeline.Told;
import io.notaflow.anomaly.timeline.Waiting;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.jobs.metric.Metric;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapStateDescriptor;
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
 * Keeps what is to be told until the watermark has passed them, then tells them to the detectors of their subject in the order of the timeline.
 *
 * <p>Key: the subject. State: what waits, a list per cell of the timeline, 100 to 400 bytes a fact, for the lateness and as long as a
 * detector wants to be reminded; and what detectors remember, see each of them. Timers: one event-time timer per cell in which something
 * waits.
 */
final class TimelineOperator<T extends Told> extends AbstractStreamOperator<Finding>
        implements OneInputStreamOperator<T, Finding>, Triggerable<String, Long>, Outcome {
    private static final long serialVersionUID = 1L;

    private final TimelineSupplier<T> supplier;

    private transient Timeline<T> timeline;
    private transient KeyedMemory memory;
    private transient ListStateDescriptor<byte[]> cells;
    private transient InternalTimerService<Long> timers;
    private transient Counter late;

    TimelineOperator(TimelineSupplier<T> supplier) {
        this.supplier = supplier;
    }

    @Override
    public void open() throws Exception {
        super.open();
        timeline = supplier.get();
        memory = new KeyedMemory(getRuntimeContext()
                .getMapState(new MapStateDescriptor<>(
                        "memory", Types.STRING, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO)));
        cells = new ListStateDescriptor<>("waiting", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO);
        timers = getInternalTimerService("cells", LongSerializer.INSTANCE, this);
        late = Metric.OUT_OF_ORDER.counter(getMetricGroup());
    }

    @Override
    public void processElement(StreamRecord<T> element) throws Exception {
        Waiting waiting = timeline.waiting(element.getValue());
        if (waiting.cell().toEpochMilli() <= timers.currentWatermark()) {
            late.inc();
        }
        later(waiting);
    }

    @Override
    public void later(Waiting waiting) {
        long cell = waiting.cell().toEpochMilli();
        try {
            cell(cell).add(waiting.bytes());
        } catch (Exception e) {
            throw new IllegalStateException("Cannot keep what waits for a detector", e);
        }
        timers.registerEventTimeTimer(cell, cell);
    }

    private ListState<byte[]> cell(long end) throws Exception {
        return getPartitionedState(end, LongSerializer.INSTANCE, cells);
    }

    @Override
    public void onEventTime(InternalTimer<String, Long> timer) throws Exception {
        ListState<byte[]> cell = cell(timer.getNamespace());
        List<byte[]> waiting = new ArrayList<>();
        cell.get().forEach(waiting::add);
        cell.clear();
        timeline.tell(timer.getKey(), Instant.ofEpochMilli(timer.getNamespace()), waiting, memory, this);
    }

    @Override
    public void found(Finding finding) {
        output.collect(new StreamRecord<>(finding));
    }

    @Override
    public void summed(Summary summary) {
        output.collect(
                GoodsDetectors.sums(summary) ? SummarySerializer.GOODS : SummarySerializer.SUMMARIES,
                new StreamRecord<>(summary));
    }

    @Override
    public void onProcessingTime(InternalTimer<String, Long> timer) {
        throw new IllegalStateException("Cannot happen: no timer of processing time is registered");
    }
}
