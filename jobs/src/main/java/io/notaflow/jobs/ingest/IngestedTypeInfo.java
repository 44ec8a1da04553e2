package io.notaflow.jobs.ingest;

import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.jspecify.annotations.Nullable;

/** Gives streams of documents their hand-written serializer. */
final class IngestedTypeInfo extends TypeInformation<Ingested> {
    static final IngestedTypeInfo INSTANCE = new IngestedTypeInfo();

    private static final long serialVersionUID = 1L;

    private IngestedTypeInfo() {}

    @Override
    public boolean isBasicType() {
        return false;
    }

    @Override
    public boolean isTupleType() {
        return false;
    }

    @Override
    public int getArity() {
        return 1;
    }

    @Override
    public int getTotalFields() {
        return 1;
    }

    @Override
    public Class<Ingested> getTypeClass() {
        return Ingested.class;
    }

    @Override
    public boolean isKeyType() {
        return false;
    }

    @Override
    public TypeSerializer<Ingested> createSerializer(SerializerConfig config) {
        return IngestedSerializer.INSTANCE;
    }

    @Override
    public String toString() {
        return "Ingested";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IngestedTypeInfo;
    }

    @Override
    public int hashCode() {
        return IngestedTypeInfo.class.hashCode();
    }

    @Override
    public boolean canEqual(@Nullable Object other) {
        return other instanceof IngestedTypeInfo;
    }
}
