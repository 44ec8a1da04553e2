package io.notaflow.jobs.kpi;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.ChangeReason;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.jobs.runtime.WireSerializer;
import io.notaflow.kpi.ValuesCodec;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** The binary form of changes on the wire. Never part of a checkpoint, which is aligned, so both ends are of one version. */
@SuppressWarnings("EnumOrdinal") // Both ends are of one version.
public final class CellChangeSerializer extends WireSerializer<CellChange> {
    static final CellChangeSerializer INSTANCE = new CellChangeSerializer();

    private static final long serialVersionUID = 1L;
    private static final Grain[] GRAINS = Grain.values();
    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final ChangeReason[] REASONS = ChangeReason.values();

    @Override
    public void serialize(CellChange change, DataOutputView target) throws IOException {
        Cell cell = change.cell();
        target.writeByte(cell.grain().ordinal());
        target.writeLong(cell.window().toEpochSecond(ZoneOffset.UTC));
        target.writeByte(cell.dimension().ordinal());
        target.writeUTF(cell.member());
        target.writeByte(change.reason().ordinal());
        ValuesCodec.write(change.values(), target);
    }

    @Override
    public CellChange deserialize(DataInputView source) throws IOException {
        Grain grain = GRAINS[source.readByte()];
        LocalDateTime window = LocalDateTime.ofEpochSecond(source.readLong(), 0, ZoneOffset.UTC);
        Dimension dimension = DIMENSIONS[source.readByte()];
        Cell cell = new Cell(grain, window, dimension, source.readUTF());
        return new CellChange(cell, REASONS[source.readByte()], ValuesCodec.read(source));
    }

    @Override
    public TypeSerializerSnapshot<CellChange> snapshotConfiguration() {
        return new Snapshot();
    }

    /** Nothing to remember: the class is the form. */
    public static final class Snapshot extends SimpleTypeSerializerSnapshot<CellChange> {
        public Snapshot() {
            super(() -> INSTANCE);
        }
    }
}
