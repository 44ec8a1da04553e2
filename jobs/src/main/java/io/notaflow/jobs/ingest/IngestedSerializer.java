package io.notaflow.jobs.ingest;

import io.notaflow.lifecycle.FactsCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.table.data.binary.BinaryRowData;
import org.apache.flink.table.runtime.typeutils.BinaryRowDataSerializer;

/**
 * The binary form of documents between the two halves of ingestion. It is never part of a checkpoint (they are aligned), so both ends
 * are always of one version; the version byte makes a mistake visible.
 */
public final class IngestedSerializer extends TypeSerializerSingleton<Ingested> {
    static final IngestedSerializer INSTANCE = new IngestedSerializer();

    private static final long serialVersionUID = 1L;
    private static final int VERSION = 3;

    @Override
    public void serialize(Ingested document, DataOutputView target) throws IOException {
        target.writeByte(VERSION);
        FactsCodec.write(document.facts(), target);
        block(document.figures(), target);
        block(document.traits(), target);
        row(document.row(), target);
        rows(document.items(), target);
        rows(document.payments(), target);
    }

    @Override
    public Ingested deserialize(DataInputView source) throws IOException {
        int version = source.readByte();
        if (version != VERSION) {
            throw new IOException("Cannot read a document of version " + version + " (expected: " + VERSION + ")");
        }
        return new Ingested(
                FactsCodec.read(source), block(source), block(source), row(source), rows(source), rows(source));
    }

    @Override
    public Ingested deserialize(Ingested reuse, DataInputView source) throws IOException {
        return deserialize(source);
    }

    private static void block(byte[] bytes, DataOutputView target) throws IOException {
        target.writeInt(bytes.length);
        target.write(bytes);
    }

    private static byte[] block(DataInputView source) throws IOException {
        byte[] bytes = new byte[source.readInt()];
        source.readFully(bytes);
        return bytes;
    }

    private static void rows(List<BinaryRowData> rows, DataOutputView target) throws IOException {
        target.writeInt(rows.size());
        for (BinaryRowData row : rows) {
            row(row, target);
        }
    }

    private static List<BinaryRowData> rows(DataInputView source) throws IOException {
        int size = source.readInt();
        List<BinaryRowData> rows = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            rows.add(row(source));
        }
        return rows;
    }

    private static void row(BinaryRowData row, DataOutputView target) throws IOException {
        target.writeShort(row.getArity());
        new BinaryRowDataSerializer(row.getArity()).serialize(row, target);
    }

    private static BinaryRowData row(DataInputView source) throws IOException {
        return new BinaryRowDataSerializer(source.readUnsignedShort()).deserialize(source);
    }

    @Override
    public Ingested copy(Ingested from) {
        return new Ingested(
                from.facts(),
                from.figures(),
                from.traits(),
                from.row().copy(),
                copies(from.items()),
                copies(from.payments()));
    }

    private static List<BinaryRowData> copies(List<BinaryRowData> rows) {
        return rows.stream().map(BinaryRowData::copy).toList();
    }

    @Override
    public Ingested copy(Ingested from, Ingested reuse) {
        return copy(from);
    }

    @Override
    public void copy(DataInputView source, DataOutputView target) throws IOException {
        serialize(deserialize(source), target);
    }

    /** Rows are patched behind the shuffle. */
    @Override
    public boolean isImmutableType() {
        return false;
    }

    @Override
    public Ingested createInstance() {
        throw new UnsupportedOperationException("Cannot make an empty document");
    }

    @Override
    public int getLength() {
        return -1;
    }

    @Override
    public TypeSerializerSnapshot<Ingested> snapshotConfiguration() {
        return new Snapshot();
    }

    /** Nothing to remember: the class is the form. */
    public static final class Snapshot extends SimpleTypeSerializerSnapshot<Ingested> {
        public Snapshot() {
            super(() -> INSTANCE);
        }
    }
}
