package io.notaflow.jobs.kpi;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.Received;
import io.notaflow.domain.kpi.LedgerEntry;
import io.notaflow.domain.kpi.Station;
import io.notaflow.domain.outcome.RejectedDocument;
import io.notaflow.jobs.ingest.IngestStreams;
import io.notaflow.jobs.runtime.SerializerTypeInfo;
import io.notaflow.jobs.sink.RowMapper;
import io.notaflow.jobs.sink.UncommittedCells;
import io.notaflow.kpi.DocumentEffect;
import io.notaflow.table.gold.KpisTable;
import java.math.BigDecimal;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.table.data.RowData;
import org.apache.flink.table.runtime.typeutils.InternalTypeInfo;

/**
 * Effects of documents in, rows of figures out.
 *
 * <pre>
 * effects  ─ kpi-contributions ──────────────┐
 * rejected ─ kpi-rejected ─ kpi-rejections ──┴─ by cell ─ kpi-cells ─┬─ deltas
 *                                                                    └─ current
 * entries of all of them, of ingest-decode and of kpi-received ─ kpi-ledger ─── ledger, totals, cuts
 * </pre>
 */
public final class KpiPipeline {
    private KpiPipeline() {}

    /**
     * Builds the graph.
     *
     * @param epoch number of this submission
     * @param uncommitted what PostgreSQL shows beyond a checkpoint
     */
    public static KpiStreams build(
            DataStream<Received> documents,
            IngestStreams ingested,
            NotaflowConfig config,
            long epoch,
            UncommittedCells uncommitted) {
        SingleOutputStreamOperator<CellChange> changes =
                contributions(ingested.effects(), "kpi-contributions", config, epoch);
        SingleOutputStreamOperator<CellChange> rejections =
                contributions(rejected(ingested.rejected()), "kpi-rejections", config, epoch);
        SingleOutputStreamOperator<RowData> cells = changes.union(rejections)
                .keyBy(CellChange::key, Types.STRING)
                .transform(
                        "kpi-cells",
                        InternalTypeInfo.of(RowMapper.rowType(KpisTable.TABLE)),
                        new KpiCellsOperator(
                                config.ingest().horizon(), config.kpis().lateAfter(), epoch, uncommitted))
                .uid("kpi-cells");
        SingleOutputStreamOperator<LedgerEntry> received = documents
                .transform("kpi-received", TypeInformation.of(LedgerEntry.class), new RecordCount(epoch))
                .uid("kpi-received")
                .setParallelism(documents.getParallelism());
        SingleOutputStreamOperator<LedgerEntry> ledger = received.union(
                        ingested.decoded(),
                        changes.getSideOutput(KpiTags.LEDGER),
                        rejections.getSideOutput(KpiTags.LEDGER),
                        cells.getSideOutput(KpiTags.LEDGER))
                .transform("kpi-ledger", TypeInformation.of(LedgerEntry.class), new Bookkeeper(epoch))
                .uid("kpi-ledger")
                .forceNonParallel();
        return new KpiStreams(
                cells,
                cells.getSideOutput(KpiTags.CURRENT),
                ledger,
                ledger.getSideOutput(KpiTags.TOTALS),
                ledger.getSideOutput(KpiTags.CUTS));
    }

    private static SingleOutputStreamOperator<CellChange> contributions(
            DataStream<DocumentEffect> effects, String uid, NotaflowConfig config, long epoch) {
        return effects.transform(
                        uid,
                        new SerializerTypeInfo<>(CellChange.class, CellChangeSerializer.INSTANCE),
                        new ContributionOperator(
                                config.ingest().cancellationWindows(),
                                config.kpis().waitingCells(),
                                epoch))
                .uid(uid)
                .setParallelism(effects.getParallelism());
    }

    private static DataStream<DocumentEffect> rejected(DataStream<RejectedDocument> rejected) {
        return rejected.map(KpiPipeline::effect, SerializerTypeInfo.local(DocumentEffect.class))
                .name("kpi-rejected")
                .uid("kpi-rejected")
                .setParallelism(rejected.getParallelism());
    }

    private static DocumentEffect effect(RejectedDocument rejected) {
        return new DocumentEffect(
                Station.QUARANTINED, rejected.reason().code(), rejected.origin().receivedAt(), BigDecimal.ZERO, null);
    }
}
