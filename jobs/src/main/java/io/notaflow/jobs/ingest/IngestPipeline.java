package io.notaflow.jobs.ingest;

import io.notaflow.config.IngestConfig;
import io.notaflow.domain.Received;
import io.notaflow.table.silver.InvoicesTable;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.table.data.RowData;

/**
 * Records in, rows out.
 *
 * <pre>
 * documents ─ ingest-decode ─┬─ rejected
 *                            └─ by key ─ ingest-lifecycle ─┬─ invoices, items, payments, events
 *                                                          ├─ duplicates, deferred
 *                                                          └─ statuses (at the barrier)
 * </pre>
 */
public final class IngestPipeline {
    private IngestPipeline() {}

    /**
     * Builds the graph.
     *
     * @param epoch number of this submission, part of the version of what goes to PostgreSQL
     */
    public static IngestStreams build(DataStream<Received> documents, IngestConfig config, long epoch) {
        SingleOutputStreamOperator<Ingested> decoded = documents
                .process(new DecodeFunction(config), IngestedTypeInfo.INSTANCE)
                .name("ingest-decode")
                .uid("ingest-decode")
                .setParallelism(documents.getParallelism());
        SingleOutputStreamOperator<RowData> decided = decoded.keyBy(Ingested::key, Types.STRING)
                .transform(
                        "ingest-lifecycle",
                        SilverTags.typeOf(InvoicesTable.TABLE),
                        new LifecycleOperator(config.horizon(), epoch))
                .uid("ingest-lifecycle");
        return new IngestStreams(
                decided,
                decided.getSideOutput(SilverTags.ITEMS),
                decided.getSideOutput(SilverTags.PAYMENTS),
                decided.getSideOutput(SilverTags.EVENTS),
                decided.getSideOutput(SilverTags.DUPLICATES),
                decided.getSideOutput(SilverTags.DEFERRED),
                decoded.getSideOutput(SilverTags.REJECTED),
                decided.getSideOutput(SilverTags.STATUSES));
    }
}
