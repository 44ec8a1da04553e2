package io.notaflow.jobs.anomaly;

import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.anomaly.timeline.SummaryCodec;
import io.notaflow.jobs.runtime.SerializerTypeInfo;
import io.notaflow.jobs.runtime.WireSerializer;
import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.util.OutputTag;

/** The binary form of summaries between tasks. Nobody changes their values, so that a copy is the summary itself. */
public final class SummarySerializer extends WireSerializer<Summary> {
    static final SummarySerializer INSTANCE = new SummarySerializer();
    static final OutputTag<Summary> SUMMARIES =
            new OutputTag<>("summaries", new SerializerTypeInfo<>(Summary.class, INSTANCE));
    static final OutputTag<Summary> GOODS = new OutputTag<>("goods", new SerializerTypeInfo<>(Summary.class, INSTANCE));

    private static final long serialVersionUID = 1L;
    private static final SummaryCodec CODEC = new SummaryCodec();

    @Override
    public void serialize(Summary summary, DataOutputView target) throws IOException {
        CODEC.write(summary, target);
    }

    @Override
    public Summary deserialize(DataInputView source) throws IOException {
        return CODEC.read(source);
    }

    @Override
    public TypeSerializerSnapshot<Summary> snapshotConfiguration() {
        return new Snapshot();
    }

    /** Nothing to remember: the class is the form. */
    public static final class Snapshot extends SimpleTypeSerializerSnapshot<Summary> {
        public Snapshot() {
            super(() -> INSTANCE);
        }
    }
}
