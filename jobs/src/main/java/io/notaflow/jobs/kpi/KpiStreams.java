package io.notaflow.jobs.kpi;

import io.notaflow.domain.kpi.KnownCut;
import io.notaflow.domain.kpi.KpiCurrent;
import io.notaflow.domain.kpi.LedgerEntry;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.table.data.RowData;

/**
 * All that the figures put out, everything at the barrier.
 *
 * @param deltas rows of {@code gold.kpis}
 * @param current changed cells as they stand, keyed by cell
 * @param ledger what passed each station
 * @param totals the same so far, by station
 * @param cuts when checkpoints were known
 */
public record KpiStreams(
        DataStream<RowData> deltas,
        DataStream<KpiCurrent> current,
        DataStream<LedgerEntry> ledger,
        DataStream<LedgerEntry> totals,
        DataStream<KnownCut> cuts) {}
