package io.notaflow.jobs.kpi;

import io.notaflow.config.Horizon;
import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.ChangeReason;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.KpiDelta;
import io.notaflow.domain.kpi.LedgerEntry;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Phase;
import io.notaflow.domain.kpi.Station;
import io.notaflow.jobs.sink.RowMapper;
import io.notaflow.jobs.sink.UncommittedCells;
import io.notaflow.kpi.CellRetention;
import io.notaflow.kpi.CellValues;
import io.notaflow.kpi.Phases;
import io.notaflow.kpi.ValuesCodec;
import io.notaflow.table.gold.KpisTable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.apache.flink.api.common.TaskInfo;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeutils.base.LongSerializer;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.InternalTimer;
import org.apache.flink.streaming.api.operators.InternalTimerService;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.operators.Triggerable;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.table.data.RowData;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every cell's values and tells each changed cell once, at the barrier: a row of {@code gold.kpis} per reason, and the cell as it
 * stands for PostgreSQL.
 *
 * <p>Key: {@link Cell#key}. State: the cell's values as {@link ValuesCodec} writes them, 60 to 150 bytes, histograms 3 per bucket and the
 * sketch (at most 1.1 kB, day cells only) included. Time to live: one event-time timer per cell at {@link CellRetention#forgetAt}; none when
 * the horizon is unlimited. Deltas need no state: of a forgotten cell they are appended all the same, and its values are told as unknown.
 *
 * <p>Changes between two barriers are in memory only, so that nothing of them is in a checkpoint. After a restore, cells which PostgreSQL
 * shows with a later checkpoint are told again: another interleaving of the replay need not touch the same ones.
 */
final class KpiCellsOperator extends AbstractStreamOperator<RowData>
        implements OneInputStreamOperator<CellChange, RowData>, Triggerable<String, VoidNamespace> {
    private static final long serialVersionUID = 1L;
    private static final long NONE = -1;

    private final Horizon horizon;
    private final Duration lateAfter;
    private final long epoch;
    private final UncommittedCells uncommitted;

    private transient CellRetention retention;
    private transient Phases phases;
    private transient PendingChanges pending;
    private transient RowMapper<KpiDelta> mapper;
    private transient Tally tally;
    private transient ValueState<byte[]> values;
    private transient InternalTimerService<VoidNamespace> timers;
    private transient ListState<Long> watermarks;
    private transient long watermark;
    private transient long restored;

    KpiCellsOperator(Horizon horizon, Duration lateAfter, long epoch, UncommittedCells uncommitted) {
        this.horizon = horizon;
        this.lateAfter = lateAfter;
        this.epoch = epoch;
        this.uncommitted = uncommitted;
    }

    @Override
    public void initializeState(StateInitializationContext context) throws Exception {
        super.initializeState(context);
        restored = context.getRestoredCheckpointId().orElse(NONE);
    }

    @Override
    public void open() throws Exception {
        super.open();
        retention = new CellRetention(horizon);
        phases = new Phases(lateAfter);
        pending = new PendingChanges();
        mapper = new RowMapper<>(KpisTable.TABLE);
        tally = new Tally();
        values = getRuntimeContext()
                .getState(new ValueStateDescriptor<>(
                        "cell-values", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
        timers = getInternalTimerService("forget", VoidNamespaceSerializer.INSTANCE, this);
        watermarks = getOperatorStateBackend()
                .getUnionListState(new ListStateDescriptor<>("watermark", LongSerializer.INSTANCE));
        watermark = restoredWatermark();
        if (restored != NONE) {
            for (Cell cell : uncommitted.after(restored)) {
                if (isOurs(cell)) {
                    pending.touch(cell);
                }
            }
        }
    }

    /** Right after a restore the watermark of a fresh start would make forgotten cells look new. */
    private long restoredWatermark() throws Exception {
        long least = Long.MAX_VALUE;
        for (long saved : watermarks.get()) {
            least = Math.min(least, saved);
        }
        return least == Long.MAX_VALUE ? Long.MIN_VALUE : least;
    }

    private boolean isOurs(Cell cell) {
        TaskInfo task = getRuntimeContext().getTaskInfo();
        return task.getIndexOfThisSubtask()
                == KeyGroupRangeAssignment.assignKeyToParallelOperator(
                        cell.key(), task.getMaxNumberOfParallelSubtasks(), task.getNumberOfParallelSubtasks());
    }

    @Override
    public void processElement(StreamRecord<CellChange> element) {
        pending.add(element.getValue());
    }

    @Override
    public void processWatermark(Watermark mark) throws Exception {
        watermark = Math.max(watermark, mark.getTimestamp());
        super.processWatermark(mark);
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpoint) throws Exception {
        super.prepareSnapshotPreBarrier(checkpoint);
        for (Map.Entry<Cell, Map<ChangeReason, CellValues>> one :
                pending.changes().entrySet()) {
            tell(one.getKey(), one.getValue(), checkpoint);
        }
        pending.clear();
        int subtask = getRuntimeContext().getTaskInfo().getIndexOfThisSubtask();
        for (LedgerEntry entry : tally.take(subtask, epoch, checkpoint)) {
            output.collect(KpiTags.LEDGER, new StreamRecord<>(entry));
        }
    }

    private void tell(Cell cell, Map<ChangeReason, CellValues> changes, long checkpoint) throws Exception {
        setCurrentKey(cell.key());
        CellValues after = remember(cell, changes.values());
        Phase phase = phases.of(cell, watermark);
        changes.forEach((reason, change) -> {
            if (!change.isNothing()) {
                output.collect(new StreamRecord<>(mapper.row(delta(cell, phase, reason, change, after, checkpoint))));
                tally.add(Station.KPIS, 1, money(cell, change));
            }
        });
        output.collect(KpiTags.CURRENT, new StreamRecord<>(Rows.current(cell, after, epoch, checkpoint)));
    }

    /** The values after the changes; null when the cell is forgotten. */
    private @Nullable CellValues remember(Cell cell, Iterable<CellValues> changes) throws Exception {
        if (!retention.isUnlimited() && watermark >= retention.forgetAt(cell).toEpochMilli()) {
            return null;
        }
        byte[] before = values.value();
        CellValues after = before == null ? new CellValues() : ValuesCodec.values(before);
        changes.forEach(after::add);
        values.update(ValuesCodec.bytes(after));
        if (before == null && !retention.isUnlimited()) {
            timers.registerEventTimeTimer(
                    VoidNamespace.INSTANCE, retention.forgetAt(cell).toEpochMilli());
        }
        return after;
    }

    private KpiDelta delta(
            Cell cell,
            Phase phase,
            ChangeReason reason,
            CellValues change,
            @Nullable CellValues after,
            long checkpoint) {
        return new KpiDelta(
                cell,
                phase,
                reason,
                change.sums(),
                change.tickets().counts(),
                change.latencies().counts(),
                change.cancellationDelays().counts(),
                change.recipients().bytes(),
                after == null ? null : after.sums(),
                epoch,
                checkpoint);
    }

    /** Each invoice is in the daily total once. */
    private static BigDecimal money(Cell cell, CellValues change) {
        return cell.grain() == Grain.DAY && cell.dimension() == Dimension.TOTAL
                ? change.sums().money(Measure.DOCUMENT_TOTAL)
                : BigDecimal.ZERO;
    }

    @Override
    public void snapshotState(StateSnapshotContext context) throws Exception {
        super.snapshotState(context);
        watermarks.clear();
        watermarks.add(watermark);
    }

    @Override
    public void onEventTime(InternalTimer<String, VoidNamespace> timer) throws Exception {
        values.clear();
    }

    @Override
    public void onProcessingTime(InternalTimer<String, VoidNamespace> timer) {
        throw new IllegalStateException("Cannot happen: no timer of processing time is registered");
    }
}
