package io.notaflow.local.lake;

import io.notaflow.config.CatalogConfig;
import io.notaflow.jobs.runtime.Lake;
import io.notaflow.table.LakeTables;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;

/** All rows of a lake that is at rest. */
public final class LakeContents {
    private static final List<String> OUTCOMES = List.of(
            "silver.invoices", "silver.invoice_events", "silver.duplicates", "silver.deferred", "silver.quarantine");

    private final Map<String, List<Record>> rows = new HashMap<>();

    private LakeContents() {}

    public static LakeContents of(CatalogConfig catalog) throws IOException {
        LakeContents contents = new LakeContents();
        try (Lake lake = Lake.open(catalog, LakeTables.all())) {
            for (Map.Entry<String, Table> table : lake.tables().entrySet()) {
                try (CloseableIterable<Record> read =
                        IcebergGenerics.read(table.getValue()).build()) {
                    List<Record> all = new ArrayList<>();
                    read.forEach(all::add);
                    contents.rows.put(table.getKey(), all);
                }
            }
        }
        return contents;
    }

    /** The rows of {@code namespace.table}. */
    public List<Record> rows(String table) {
        return Objects.requireNonNull(rows.get(table));
    }

    /** The coordinates of every record in bronze. */
    public List<Object> records() {
        return rows("bronze.documents").stream()
                .map(row -> row.getField("source_ref"))
                .toList();
    }

    /** Record and index of every document that has an outcome, as often as it has one. */
    public List<String> documents() {
        return OUTCOMES.stream()
                .flatMap(table -> rows(table).stream())
                .map(row -> row.getField("source_ref") + "#" + row.getField("document_index"))
                .toList();
    }

    /** The state of every key. */
    public CurrentInvoices current() {
        return CurrentInvoices.of(rows("silver.invoices"), rows("silver.invoice_events"));
    }

    /** By key its state and the content that counts. */
    public Map<String, String> currentByKey() {
        CurrentInvoices current = current();
        Map<String, String> summary = new TreeMap<>();
        current.rows()
                .forEach((key, row) -> summary.put(
                        key,
                        current.state(key) + ' ' + row.getField("fingerprint") + ' ' + row.getField("total_document")));
        return summary;
    }

    /** By key how many documents were accepted or repeated: which of two equal copies comes first is chance. */
    public Map<Object, Integer> acceptedAndDuplicateByKey() {
        Map<Object, Integer> counts = new HashMap<>();
        for (String table : OUTCOMES.subList(0, 3)) {
            rows(table).forEach(row -> counts.merge(row.getField("access_key"), 1, Integer::sum));
        }
        return counts;
    }

    /** Record, index and reason of every rejected document. */
    public List<String> rejected() {
        return rows("silver.quarantine").stream()
                .map(row ->
                        row.getField("source_ref") + "#" + row.getField("document_index") + ' ' + row.getField("code"))
                .sorted()
                .toList();
    }

    /** What is authorised, not cancelled and in production, BRL. */
    public BigDecimal total() {
        return current().total("AUTHORIZED");
    }
}
