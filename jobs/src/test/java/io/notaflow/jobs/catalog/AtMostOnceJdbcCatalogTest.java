package io.notaflow.jobs.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.notaflow.jobs.testing.PostgresProxy;
import io.notaflow.jobs.testing.TestLake;
import io.notaflow.jobs.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.flink.CatalogLoader;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.iceberg.types.Types;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One reply is lost between catalog and PostgreSQL, and another writer commits before the loss is noticed. */
class AtMostOnceJdbcCatalogTest {
    private static final TableIdentifier NAME = TableIdentifier.of("bronze", "t");

    @TempDir
    Path warehouse;

    private final String database = TestPostgres.newDatabase();
    private final PostgresProxy proxy = new PostgresProxy(TestPostgres.port());
    private Table other;

    @BeforeEach
    void createTable() {
        Catalog direct = Catalogs.load(TestLake.catalog(database, TestPostgres.port(), warehouse));
        other = direct.createTable(NAME, new Schema(Types.NestedField.required(1, "n", Types.LongType.get())));
        append(other, 10);
    }

    @AfterEach
    void closeProxy() throws IOException {
        proxy.close();
    }

    @Test
    void losesNoRowOfTheOtherWriterWhenTheReplyOfACommitIsSwallowed() {
        Table ours = Catalogs.load(TestLake.catalog(database, proxy.port(), warehouse))
                .loadTable(NAME);
        proxy.swallowReplyOf(PostgresProxy.CATALOG_COMMIT, () -> append(other, 200));

        assertThatThrownBy(() -> append(ours, 70)).isInstanceOf(RuntimeException.class);

        assertThat(proxy.sprung()).isEqualTo(1);
        assertThat(rows()).isEqualTo(10 + 70 + 200);
    }

    @Test
    void goesOnOverANewConnectionAfterALostOne() {
        Table ours = Catalogs.load(TestLake.catalog(database, proxy.port(), warehouse))
                .loadTable(NAME);
        proxy.cutBefore(PostgresProxy.CATALOG_COMMIT, () -> append(other, 200));
        assertThatThrownBy(() -> append(ours, 70)).isInstanceOf(RuntimeException.class);
        assertThat(rows()).isEqualTo(10 + 200);

        ours.refresh();
        append(ours, 70);

        assertThat(rows()).isEqualTo(10 + 200 + 70);
    }

    @Test
    void stockCatalogRollsTheOtherWriterBackAndReportsSuccess() {
        Table stock = stockCatalog().loadTable(NAME);
        proxy.swallowReplyOf(PostgresProxy.CATALOG_COMMIT, () -> append(other, 200));

        append(stock, 70);

        assertThat(rows()).isEqualTo(10 + 70);
    }

    private Catalog stockCatalog() {
        Map<String, String> properties = Map.of(
                "uri",
                TestPostgres.address(database, proxy.port()),
                "jdbc.user",
                TestPostgres.USER,
                "jdbc.password",
                "postgres",
                "jdbc.schema-version",
                "V1",
                "warehouse",
                warehouse.toUri().toString());
        return CatalogLoader.custom("notaflow", properties, new Configuration(), JdbcCatalog.class.getName())
                .loadCatalog();
    }

    /** Commits a file that says it has so many rows; only metadata is read here. */
    private static void append(Table table, long rows) {
        DataFile file = DataFiles.builder(PartitionSpec.unpartitioned())
                .withPath(table.location() + "/data/" + rows + ".parquet")
                .withFileSizeInBytes(1)
                .withRecordCount(rows)
                .build();
        table.newAppend().appendFile(file).commit();
    }

    private long rows() {
        other.refresh();
        return Long.parseLong(other.currentSnapshot().summary().get("total-records"));
    }
}
