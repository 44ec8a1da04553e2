package io.notaflow.jobs.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.jobs.testing.TestLake;
import io.notaflow.jobs.testing.TestPostgres;
import java.nio.file.Path;
import java.util.Map;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.types.Types;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutReaderTest {
    private static final Schema SCHEMA = new Schema(Types.NestedField.required(1, "n", Types.LongType.get()));

    @TempDir
    Path warehouse;

    private Table a;
    private Table b;
    private Map<String, Table> tables;

    @BeforeEach
    void createTables() {
        Catalog catalog = Catalogs.load(TestLake.catalog(TestPostgres.newDatabase(), TestPostgres.port(), warehouse));
        a = catalog.createTable(TableIdentifier.of("silver", "a"), SCHEMA);
        b = catalog.createTable(TableIdentifier.of("silver", "b"), SCHEMA);
        tables = Map.of("silver.a", a, "silver.b", b);
    }

    @Test
    void hasNoCutUntilEveryTableHasCommitted() {
        commit(a, 1);

        assertThat(CutReader.newest(tables)).isEmpty();
    }

    @Test
    void cutsAtTheNewestCheckpointThatAllTablesHave() {
        long a1 = commit(a, 1);
        commit(a, 2);
        long b1 = commit(b, 1);

        assertThat(CutReader.newest(tables)).contains(new Cut(1, Map.of("silver.a", a1, "silver.b", b1)));
    }

    @Test
    void readsTheLastSnapshotNotBeyondTheCutWhereANumberIsMissing() {
        long a3 = commit(a, 3);
        commit(a, 7);
        commit(b, 3);
        long b5 = commit(b, 5);

        assertThat(CutReader.newest(tables)).contains(new Cut(5, Map.of("silver.a", a3, "silver.b", b5)));
    }

    @Test
    void looksPastSnapshotsOfMaintenance() {
        long a1 = commit(a, 1);
        a.newAppend().commit();
        commit(b, 1);

        assertThat(CutReader.newest(tables).orElseThrow().snapshot("silver.a")).isEqualTo(a1);
    }

    private static long commit(Table table, long checkpoint) {
        table.newAppend()
                .set("flink.max-committed-checkpoint-id", String.valueOf(checkpoint))
                .commit();
        return table.currentSnapshot().snapshotId();
    }
}
