package io.notaflow.jobs.kpi;

import io.notaflow.config.CancellationWindows;
import io.notaflow.domain.kpi.ChangeReason;
import io.notaflow.domain.kpi.LedgerEntry;
import io.notaflow.kpi.Contributions;
import io.notaflow.kpi.DocumentEffect;
import io.notaflow.kpi.FigureChange;
import io.notaflow.kpi.Outcomes;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/**
 * Sums up what documents change, by cell and reason, in the task that decided about them, so that a barrier sends one record per cell
 * and not one per document: a hot issuer costs what a quiet one costs. Counts documents and money for the ledger beside it.
 *
 * <p>State: none. What waits is in memory only and sent before each barrier; more than {@code waitingCells} cells are sent at once.
 */
final class ContributionOperator extends AbstractStreamOperator<CellChange>
        implements OneInputStreamOperator<DocumentEffect, CellChange> {
    private static final long serialVersionUID = 1L;

    private final CancellationWindows cancellationWindows;
    private final int waitingCells;
    private final long epoch;

    private transient Contributions contributions;
    private transient PendingChanges pending;
    private transient Tally tally;

    ContributionOperator(CancellationWindows cancellationWindows, int waitingCells, long epoch) {
        this.cancellationWindows = cancellationWindows;
        this.waitingCells = waitingCells;
        this.epoch = epoch;
    }

    @Override
    public void open() throws Exception {
        super.open();
        contributions = new Contributions(cancellationWindows);
        pending = new PendingChanges();
        tally = new Tally();
    }

    @Override
    public void processElement(StreamRecord<DocumentEffect> element) {
        DocumentEffect effect = element.getValue();
        tally.add(effect.outcome(), 1, effect.money());
        Outcomes.add(effect, pending.into(ChangeReason.NEW));
        FigureChange change = effect.change();
        if (change != null) {
            contributions.add(change, pending.into(change.reason()));
        }
        if (pending.cells() > waitingCells) {
            send();
        }
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpoint) throws Exception {
        super.prepareSnapshotPreBarrier(checkpoint);
        send();
        int subtask = getRuntimeContext().getTaskInfo().getIndexOfThisSubtask();
        for (LedgerEntry entry : tally.take(subtask, epoch, checkpoint)) {
            output.collect(KpiTags.LEDGER, new StreamRecord<>(entry));
        }
    }

    private void send() {
        pending.changes()
                .forEach((cell, reasons) -> reasons.forEach(
                        (reason, values) -> output.collect(new StreamRecord<>(new CellChange(cell, reason, values)))));
        pending.clear();
    }
}
