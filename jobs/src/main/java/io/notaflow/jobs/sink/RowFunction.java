package io.notaflow.jobs.sink;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.table.data.RowData;

/** Maps records to rows of a table in the task of the sink. */
public final class RowFunction<R> extends RichMapFunction<R, RowData> {
    private static final long serialVersionUID = 1L;

    private final Definition<R> definition;
    private transient RowMapper<R> mapper;

    public RowFunction(Definition<R> definition) {
        this.definition = definition;
    }

    @Override
    public void open(OpenContext context) {
        mapper = new RowMapper<>(definition.get());
    }

    @Override
    public RowData map(R value) {
        return mapper.row(value);
    }
}
