package io.notaflow.jobs.metric;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotSummary;
import org.apache.iceberg.Table;

/** How large a table is, as its metadata say; no data file is opened. */
record TableSizes(double dataFiles, double bytes, double rows, double snapshots) {
    /** Of a table not read yet. */
    static final TableSizes UNKNOWN = new TableSizes(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    static TableSizes of(Table table) {
        Snapshot newest = table.currentSnapshot();
        Map<String, String> summary = newest == null ? Map.of() : newest.summary();
        return new TableSizes(
                total(summary, SnapshotSummary.TOTAL_DATA_FILES_PROP),
                total(summary, SnapshotSummary.TOTAL_FILE_SIZE_PROP),
                total(summary, SnapshotSummary.TOTAL_RECORDS_PROP),
                StreamSupport.stream(table.snapshots().spliterator(), false).count());
    }

    private static double total(Map<String, String> summary, String property) {
        return Double.parseDouble(summary.getOrDefault(property, "0"));
    }
}
