package io.notaflow.jobs.anomaly.rule;

import io.notaflow.anomaly.rule.run.Partial;
import io.notaflow.anomaly.rule.run.PartialCodec;
import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** The binary form of partial groups on the wire; never part of a checkpoint. */
public final class PartialSerializer extends TypeSerializerSingleton<Partial> {
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
    public Partial deserialize(Partial reuse, DataInputView source) throws IOException {
        return PartialCodec.read(source);
    }

    /** Nobody changes a partial once it is sent. */
    @Override
    public boolean isImmutableType() {
        return true;
    }

    @Override
    public Partial copy(Partial from) {
        return from;
    }

    @Override
    public Partial copy(Partial from, Partial reuse) {
        return from;
    }

    @Override
    public void copy(DataInputView source, DataOutputView target) throws IOException {
        serialize(deserialize(source), target);
    }

    @Override
    public Partial createInstance() {
        throw new UnsupportedOperationException("Cannot make an empty group");
    }

    @Override
    public int getLength() {
        return -1;
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
