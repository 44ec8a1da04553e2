package io.notaflow.jobs.runtime;

import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/** Hands records on as they are and refuses to write them, see {@link SerializerTypeInfo#local}. */
final class LocalSerializer<T> extends TypeSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    LocalSerializer(Class<T> type) {
        this.type = type;
    }

    @Override
    public boolean isImmutableType() {
        return true;
    }

    @Override
    public TypeSerializer<T> duplicate() {
        return this;
    }

    @Override
    public T createInstance() {
        throw refused();
    }

    @Override
    public T copy(T from) {
        return from;
    }

    @Override
    public T copy(T from, T reuse) {
        return from;
    }

    @Override
    public int getLength() {
        return -1;
    }

    @Override
    public void serialize(T record, DataOutputView target) {
        throw refused();
    }

    @Override
    public T deserialize(DataInputView source) {
        throw refused();
    }

    @Override
    public T deserialize(T reuse, DataInputView source) {
        throw refused();
    }

    @Override
    public void copy(DataInputView source, DataOutputView target) {
        throw refused();
    }

    @Override
    public TypeSerializerSnapshot<T> snapshotConfiguration() {
        throw refused();
    }

    private UnsupportedOperationException refused() {
        return new UnsupportedOperationException("Cannot send or save " + type.getSimpleName()
                + ": its operators must be chained. Leave pipeline.operator-chaining.enabled on.");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalSerializer<?> local && type.equals(local.type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
