package io.notaflow.jobs.sink;

import java.util.List;
import org.apache.flink.table.data.binary.BinaryArrayData;
import org.apache.flink.table.data.writer.BinaryArrayWriter;
import org.apache.iceberg.flink.FlinkSchemaUtil;
import org.apache.iceberg.types.Type;

/** Writes values of one type as Flink's binary array. */
final class ListCells {
    private final CellWriter element;
    private final int width;

    ListCells(Type type) {
        element = CellWriter.of(type);
        width = BinaryArrayData.calculateFixLengthPartSize(FlinkSchemaUtil.convert(type));
    }

    BinaryArrayData array(List<?> values) {
        BinaryArrayData array = new BinaryArrayData();
        BinaryArrayWriter writer = new BinaryArrayWriter(array, values.size(), width);
        for (int i = 0; i < values.size(); i++) {
            element.write(writer, i, values.get(i));
        }
        writer.complete();
        return array;
    }
}
