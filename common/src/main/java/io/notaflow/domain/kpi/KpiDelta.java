package io.notaflow.domain.kpi;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a cell changed at a checkpoint, for one reason: a row of {@code gold.kpis}.
 *
 * @param cell which figure
 * @param phase when the change came
 * @param reason why
 * @param delta what to add to every sum
 * @param tickets what to add to the count of sales by bucket of gross revenue, hundredths of BRL
 * @param latencies what to add to the count of invoices by bucket of {@code dhRecbto − dhEmi}, seconds
 * @param cancellationDelays what to add to the count of cancelled by bucket of {@code dhRegEvento − dhRecbto}, seconds
 * @param recipients sketch to unite; null without new recipients and outside of day cells
 * @param after sums after all changes of the checkpoint; null when the cell is no longer remembered
 * @param epoch submission of the job
 * @param checkpoint checkpoint that the row belongs to
 */
// Nobody compares two rows.
@SuppressWarnings("ArrayRecordComponent")
public record KpiDelta(
        Cell cell,
        Phase phase,
        ChangeReason reason,
        Sums delta,
        Map<Long, Long> tickets,
        Map<Long, Long> latencies,
        Map<Long, Long> cancellationDelays,
        byte @Nullable [] recipients,
        @Nullable Sums after,
        long epoch,
        long checkpoint) {}
