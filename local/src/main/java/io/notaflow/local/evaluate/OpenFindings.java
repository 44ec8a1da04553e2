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
import java.util.Objects;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;

/** What stands in {@code gold.anomalies}: the newest row of each finding, unless it is resolved; found when its first row was. */
final class OpenFindings {
    private static final Comparator<Record> OLDEST = Comparator.comparing((Record row) -> (Long) row.getField("epoch"))
            .thenComparing(row -> (Long) row.getField("checkpoint"));

    private OpenFindings() {}

    static List<Found> read(NotaflowConfig config) throws IOException {
        Catalog catalog = Catalogs.load(config.catalog());
        try {
            Table table = catalog.loadTable(Catalogs.identifier(AnomaliesTable.TABLE));
            Map<String, Record> newest = new HashMap<>();
            Map<String, Instant> first = new HashMap<>();
            try (CloseableIterable<Record> rows = IcebergGenerics.read(table).build()) {
                for (Record row : rows) {
                    String id = text(row, "id");
                    Record one = row.copy();
                    newest.merge(id, one, (old, other) -> OLDEST.compare(old, other) > 0 ? old : other);
                    first.merge(id, instant(row, "detected_at"), (old, other) -> old.isBefore(other) ? old : other);
                }
            }
            return newest.values().stream()
                    .filter(row -> text(row, "status").equals(FindingStatus.OPEN.name()))
                    .map(row -> found(row, Objects.requireNonNull(first.get(text(row, "id")))))
                    .toList();
        } finally {
            if (catalog instanceof Closeable closeable) {
                closeable.close();
            }
        }
    }

    private static Found found(Record row, Instant firstDetected) {
        return new Found(
                text(row, "id"),
                AnomalyKind.valueOf(text(row, "kind")),
                SubjectType.valueOf(text(row, "subject_type")),
                text(row, "subject"),
                instant(row, "window_start"),
                instant(row, "window_end"),
                ((List<?>) row.getField("evidence"))
                        .stream().map(String::valueOf).toList(),
                firstDetected,
                text(row, "explanation_en"));
    }

    private static String text(Record row, String column) {
        return String.valueOf(row.getField(column));
    }

    private static Instant instant(Record row, String column) {
        return ((OffsetDateTime) row.getField(column)).toInstant();
    }
}
