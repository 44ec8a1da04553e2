package io.notaflow.jobs.ingest;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.Received;
import io.notaflow.jobs.runtime.SerializerTypeInfo;
import io.notaflow.table.silver.InvoicesTable;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.table.data.RowData;

/**
 * Records in, rows out.
 *
 * <pre>
 * documents ─ ingest-decode ─┬─ rejected, decoded (at the barrier)
 *                            └─ by key ─ ingest-lifecycle ─┬─ invoices, items, payments, events
 *                                                          ├─ duplicates, deferred
 *                                                          ├─ effects, facts, findings
 *                                                          └─ statuses, stated (at the barrier)
 * </pre>
 */
public final class IngestPipeline {
    private IngestPipeline() {}

    /**
     * Builds the graph.
     *
     * @param epoch number of this submission, part of the version of what goes to PostgreSQL
     */
    public static IngestStreams build(DataStream<Received> documents, NotaflowConfig config, long epoch) {
        IngestSettings settings = IngestSettings.of(config);
        SingleOutputStreamOperator<Ingested> decoded = documents
                .transform(
                        "ingest-decode",
                        new SerializerTypeInfo<>(Ingested.class, IngestedSerializer.INSTANCE),
                        new DecodeOperator(settings, epoch))
                .uid("ingest-decode")
                .setParallelism(documents.getParallelism());
        SingleOutputStreamOperator<RowData> decided = decoded.keyBy(Ingested::key, Types.STRING)
                .transform(
                        "ingest-lifecycle",
                        SilverTags.typeOf(InvoicesTable.TABLE),
                        new LifecycleOperator(settings, epoch))
                .uid("ingest-lifecycle");
        return new IngestStreams(
                decided,
                decided.getSideOutput(SilverTags.ITEMS),
                decided.getSideOutput(SilverTags.PAYMENTS),
                decided.getSideOutput(SilverTags.EVENTS),
                decided.getSideOutput(SilverTags.DUPLICATES),
                decided.getSideOutput(SilverTags.DEFERRED),
                decoded.getSideOutput(SilverTags.REJECTED),
                decided.getSideOutput(SilverTags.STATUSES),
                decided.getSideOutput(SilverTags.STATED),
                decoded.getSideOutput(SilverTags.DECODED),
                decided.getSideOutput(SilverTags.EFFECTS),
                decided.getSideOutput(SilverTags.FACTS),
                decided.getSideOutput(SilverTags.FINDINGS));
    }
}
