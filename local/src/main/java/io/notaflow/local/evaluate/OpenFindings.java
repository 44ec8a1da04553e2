package io.notaflow.local.evaluate;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.local.evaluate.score.Found;
import io.notaflow.table.gold.AnomaliesTable;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;

/** What stands in {@code gold.anomalies}: the newest row of each finding, unless it is resolved. */
final class OpenFindings {
    private static final Comparator<Record> OLDEST = Comparator.comparing((Record row) -> (Long) row.getField("epoch"))
            .thenComparing(row -> (Long) row.getField("checkpoint"));

    private OpenFindings() {}

    static List<Found> read(NotaflowConfig config) throws IOException {
        Catalog catalog = Catalogs.load(config.catalog());
        try {
            Table table = catalog.loadTable(Catalogs.identifier(AnomaliesTable.TABLE));
            Map<String, Record> newest = new HashMap<>();
            try (CloseableIterable<Record> rows = IcebergGenerics.read(table).build()) {
                rows.forEach(row -> newest.merge(
                        text(row, "id"), row.copy(), (one, other) -> OLDEST.compare(one, other) > 0 ? one : other));
            }
            return newest.values().stream()
                    .filter(row -> text(row, "status").equals(FindingStatus.OPEN.name()))
                    .map(OpenFindings::found)
                    .toList();
        } finally {
            if (catalog instanceof Closeable closeable) {
                closeable.close();
            }
        }
    }

    private static Found found(Record row) {
        return new Found(
                text(row, "id"),
                AnomalyKind.valueOf(text(row, "kind")),
                SubjectType.valueOf(text(row, "subject_type")),
                text(row, "subject"),
                instant(row, "window_start"),
                instant(row, "window_end"),
                ((List<?>) row.getField("evidence"))
                        .stream().map(String::valueOf).toList(),
                instant(row, "detected_at"),
                text(row, "explanation_en"));
    }

    private static String text(Record row, String column) {
        return String.valueOf(row.getField(column));
    }

    private static Instant instant(Record row, String column) {
        return ((OffsetDateTime) row.getField(column)).toInstant();
    }
}
