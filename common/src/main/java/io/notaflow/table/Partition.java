package io.notaflow.table;

import org.apache.iceberg.PartitionSpec;

/**
 * One part of how a table is partitioned.
 *
 * @param by what of the column counts
 * @param column name of the column
 */
public record Partition(By by, String column) {

    /** What of a column's value counts. */
    public enum By {
        DAY("UTC day of "),
        MONTH("month of "),
        VALUE("");

        private final String words;

        By(String words) {
            this.words = words;
        }
    }

    /** As people read it, for example {@code UTC day of received_at}. */
    public String text() {
        return by.words + column;
    }

    void addTo(PartitionSpec.Builder spec) {
        switch (by) {
            case DAY -> spec.day(column);
            case MONTH -> spec.month(column);
            case VALUE -> spec.identity(column);
        }
    }
}
