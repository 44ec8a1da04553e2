package io.notaflow.jobs.kpi;

import io.notaflow.domain.kpi.KnownCut;
import io.notaflow.domain.kpi.LedgerEntry;
import io.notaflow.domain.kpi.Station;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/**
 * Passes the entries of the ledger on, tells their totals at the barrier, and when each checkpoint was known. One instance, since subtasks'
 * clocks differ.
 *
 * <p>State: one total per station, the newest known cut, and the checkpoints before it of which nobody has said yet what became: a savepoint
 * does not wait for the checkpoint before it. Clock: processing time, never going back. A checkpoint whose notification a failure
 * swallowed is known from the restore on; its row was not in the checkpoint, so there is never a second one.
 */
final class Bookkeeper extends AbstractStreamOperator<LedgerEntry>
        implements OneInputStreamOperator<LedgerEntry, LedgerEntry> {
    private static final long serialVersionUID = 1L;
    private static final int ALL_SUBTASKS = -1;
    private static final long NONE = -1;

    private final long epoch;

    private transient Map<Station, LedgerEntry> totals;
    private transient List<KnownCut> known;
    private transient SortedSet<Long> undecided;
    private transient Instant newest;
    private transient long restored;
    private transient ListState<LedgerEntry> savedTotals;
    private transient ListState<KnownCut> savedCut;

    Bookkeeper(long epoch) {
        this.epoch = epoch;
    }

    @Override
    public void initializeState(StateInitializationContext context) throws Exception {
        super.initializeState(context);
        restored = context.getRestoredCheckpointId().orElse(NONE);
    }

    @Override
    public void open() throws Exception {
        super.open();
        savedTotals = getOperatorStateBackend()
                .getListState(new ListStateDescriptor<>("totals", TypeInformation.of(LedgerEntry.class)));
        savedCut = getOperatorStateBackend()
                .getListState(new ListStateDescriptor<>("newest-cut", TypeInformation.of(KnownCut.class)));
        totals = new EnumMap<>(Station.class);
        known = new ArrayList<>();
        undecided = new TreeSet<>();
        newest = Instant.EPOCH;
        for (LedgerEntry total : savedTotals.get()) {
            totals.put(total.station(), total);
        }
        for (KnownCut saved : savedCut.get()) {
            newest = saved.knownAt();
            if (restored != NONE) {
                known.add(new KnownCut(saved.epoch(), saved.checkpoint(), now()));
            }
        }
    }

    @Override
    public void processElement(StreamRecord<LedgerEntry> element) {
        LedgerEntry entry = element.getValue();
        LedgerEntry total = totals.get(entry.station());
        BigDecimal money = total == null ? entry.money() : total.money().add(entry.money());
        long count = total == null ? entry.count() : total.count() + entry.count();
        totals.put(
                entry.station(),
                new LedgerEntry(entry.station(), ALL_SUBTASKS, count, money, epoch, entry.checkpoint()));
        output.collect(element);
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpoint) throws Exception {
        super.prepareSnapshotPreBarrier(checkpoint);
        for (KnownCut cut : known) {
            output.collect(KpiTags.CUTS, new StreamRecord<>(cut));
        }
        known.clear();
        for (LedgerEntry total : totals.values()) {
            output.collect(
                    KpiTags.TOTALS,
                    new StreamRecord<>(new LedgerEntry(
                            total.station(), ALL_SUBTASKS, total.count(), total.money(), epoch, checkpoint)));
        }
    }

    @Override
    public void snapshotState(StateSnapshotContext context) throws Exception {
        super.snapshotState(context);
        savedTotals.update(List.copyOf(totals.values()));
        undecided.add(context.getCheckpointId());
        savedCut.update(undecided.stream()
                .map(checkpoint -> new KnownCut(epoch, checkpoint, newest))
                .toList());
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) throws Exception {
        super.notifyCheckpointComplete(checkpoint);
        undecided.remove(checkpoint);
        known.add(new KnownCut(epoch, checkpoint, now()));
    }

    @Override
    public void notifyCheckpointAborted(long checkpoint) throws Exception {
        super.notifyCheckpointAborted(checkpoint);
        undecided.remove(checkpoint);
    }

    private Instant now() {
        Instant now = Instant.ofEpochMilli(getProcessingTimeService().getCurrentProcessingTime());
        newest = now.isBefore(newest) ? newest : now;
        return newest;
    }
}
