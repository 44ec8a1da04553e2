package io.notaflow.jobs.runtime;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactCodec;
import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** The binary form of facts between tasks. Facts are immutable, so that a copy is the fact itself. */
public final class FactSerializer extends WireSerializer<Fact> {
    public static final FactSerializer INSTANCE = new FactSerializer();
    /** Streams of facts that may leave their task. */
    public static final TypeInformation<Fact> TYPE = new SerializerTypeInfo<>(Fact.class, INSTANCE);

    private static final long serialVersionUID = 1L;
    private static final FactCodec CODEC = new FactCodec();

    @Override
    public void serialize(Fact fact, DataOutputView target) throws IOException {
        CODEC.write(fact, target);
    }

    @Override
    public Fact deserialize(DataInputView source) throws IOException {
        return CODEC.read(source);
    }

    @Override
    public TypeSerializerSnapshot<Fact> snapshotConfiguration() {
        return new Snapshot();
    }

    /** Nothing to remember: the class is the form. */
    public static final class Snapshot extends SimpleTypeSerializerSnapshot<Fact> {
        public Snapshot() {
            super(() -> INSTANCE);
        }
    }
}
