package io.notaflow.jobs.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.notaflow.jobs.testing.TestLake;
import io.notaflow.jobs.testing.TestPostgres;
import io.notaflow.table.LakeTables;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.bronze.DocumentsTable;
import java.nio.file.Path;
import java.util.List;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.types.Types;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
    @TempDir
    Path warehouse;

    private Catalog catalog;

    @BeforeEach
    void openCatalog() {
        catalog = Catalogs.load(TestLake.catalog(TestPostgres.newDatabase(), TestPostgres.port(), warehouse));
    }

    @Test
    void createsEveryTableExactlyAsDefinedWithItsFieldIds() {
        for (TableDefinition<?> definition : LakeTables.all()) {
            Table table = create(definition);

            assertThat(SchemaDifference.between(definition.schema(), table.schema()))
                    .isEmpty();
            assertThat(table.spec().fields()).isEqualTo(definition.spec().fields());
            assertThat(table.properties())
                    .containsEntry("flink.max-continuous-empty-commits", "1")
                    .containsEntry("commit.retry.num-retries", "4")
                    .containsEntry("write.metadata.previous-versions-max", "20")
                    .containsEntry("comment", definition.comment());
            assertThat(((HasTableOperations) table).operations().current().formatVersion())
                    .isEqualTo(2);
        }
    }

    @Test
    void createsOnlyOnce() {
        Table first = create(DocumentsTable.TABLE);
        Table second = create(DocumentsTable.TABLE);

        assertThat(second.uuid()).isEqualTo(first.uuid());
    }

    @Test
    void refusesATableThatHasAnotherDefinition() {
        Tables.createAll(catalog, List.of(definition("amount", "BRL")));

        assertThatThrownBy(() -> Tables.createAll(catalog, List.of(definition("amount", "cents"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Cannot use the table bronze.t")
                .hasMessageContaining("BRL")
                .hasMessageContaining("cents");
    }

    @Test
    void refusesATableThatWouldGiveUpAfterOneLostRaceOrHideItsCheckpoints() {
        Table table = create(DocumentsTable.TABLE);
        table.updateProperties()
                .set("commit.retry.num-retries", "0")
                .remove("flink.max-continuous-empty-commits")
                .commit();

        assertThatThrownBy(() -> Tables.createAll(catalog, DocumentsTable.all()))
                .hasMessageContaining("commit.retry.num-retries: 0")
                .hasMessageContaining("flink.max-continuous-empty-commits: null");
    }

    private Table create(TableDefinition<?> definition) {
        return Tables.createAll(catalog, List.of(definition))
                .values()
                .iterator()
                .next();
    }

    private static TableDefinition<Long> definition(String column, String meaning) {
        return TableDefinition.<Long>named("bronze", "t", "Test")
                .required(1, column, Types.LongType.get(), meaning, n -> n)
                .build();
    }
}
