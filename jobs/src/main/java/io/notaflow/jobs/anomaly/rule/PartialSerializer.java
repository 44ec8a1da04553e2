package io.notaflow.jobs.anomaly.rule;

import io.notaflow.anomaly.rule.run.Partial;
import io.notaflow.anomaly.rule.run.PartialCodec;
import io.notaflow.jobs.runtime.WireSerializer;
import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** The binary form of partial groups on the wire; never part of a checkpoint. */
public final class PartialSerializer extends WireSerializer<Partial> {
    static final PartialSerializer INSTANCE = new PartialSerializer();

    private static final long serialVersionUID = 1L;

    @Override
    public void serialize(Partial partial, DataOutputView target) throws IOException {
        PartialCodec.write(partial, target);
    }

    @Override
    public Partial deserialize(DataInputView source) throws IOException {
        return PartialCodec.read(source);
    }

    @Override
    public TypeSerializerSnapshot<Partial> snapshotConfiguration() {
        return new Snapshot();
    }

    /** Nothing to remember: the class is the form. */
    public static final class Snapshot extends SimpleTypeSerializerSnapshot<Partial> {
        public Snapshot() {
            super(() -> INSTANCE);
        }
    }
}
