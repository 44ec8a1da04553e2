package io.notaflow.local.reconcile;

import java.util.Comparator;
import org.apache.iceberg.data.Record;

/**
 * The unit of conservation.
 *
 * @param topic Kafka topic
 * @param partition Kafka partition
 * @param offset Kafka offset
 * @param index place of the document in its record
 */
record Unit(String topic, int partition, long offset, int index) implements Comparable<Unit> {
    private static final Comparator<Unit> ORDER = Comparator.comparing(Unit::topic)
            .thenComparing(Unit::partition)
            .thenComparing(Unit::offset)
            .thenComparing(Unit::index);

    /** From {@code source_ref} and {@code document_index}. */
    static Unit of(String sourceRef, int index) {
        int second = sourceRef.lastIndexOf('/');
        int first = sourceRef.lastIndexOf('/', second - 1);
        return new Unit(
                sourceRef.substring(0, first),
                Integer.parseInt(sourceRef.substring(first + 1, second)),
                Long.parseLong(sourceRef.substring(second + 1)),
                index);
    }

    /** Of a row with both columns. */
    static Unit of(Record row) {
        return of((String) row.getField("source_ref"), (Integer) row.getField("document_index"));
    }

    @Override
    public int compareTo(Unit other) {
        return ORDER.compare(this, other);
    }
}
