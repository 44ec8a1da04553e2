package io.notaflow.jobs.catalog;

import io.notaflow.table.Column;
import io.notaflow.table.TableDefinition;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.types.Type;

/** The Iceberg properties that every table of the lake is created with. */
final class TableProperties {
    static final String COMMIT_RETRIES = "commit.retry.num-retries";
    static final String EMPTY_COMMITS = "flink.max-continuous-empty-commits";

    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("format-version", "2"),
            Map.entry("write.format.default", "parquet"),
            Map.entry("write.parquet.compression-codec", "zstd"),
            Map.entry("write.parquet.compression-level", "1"),
            // Files of one checkpoint are small: zstd finds the repetitions; dictionaries cost a third of the writing.
            Map.entry("parquet.enable.dictionary", "false"),
            Map.entry("write.target-file-size-bytes", String.valueOf(128L << 20)),
            Map.entry("write.parquet.row-group-size-bytes", String.valueOf(32L << 20)),
            Map.entry("write.distribution-mode", "none"),
            Map.entry("write.metadata.delete-after-commit.enabled", "true"),
            Map.entry("write.metadata.previous-versions-max", "20"),
            // One snapshot per checkpoint in every table, empty ones too: the cut is read from them.
            Map.entry(EMPTY_COMMITS, "1"),
            // With 0 a lost race destroys the table's metadata.
            Map.entry(COMMIT_RETRIES, "4"));

    private TableProperties() {}

    static Map<String, String> of(TableDefinition<?> table) {
        Map<String, String> properties = new TreeMap<>(COMMON);
        properties.put("comment", table.comment());
        properties.put("notaflow.key", String.join(",", table.key()));
        for (Column<?> column : table.columns()) {
            if (column.type().typeId() == Type.TypeID.BINARY) {
                // Lower and upper bounds of payload bytes help nobody and would copy personal data into manifests.
                properties.put("write.metadata.metrics.column." + column.name(), "counts");
            }
        }
        return properties;
    }
}
