package io.notaflow.jobs.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.notaflow.config.CatalogConfig;
import io.notaflow.config.RuntimeConfig;
import io.notaflow.config.Stage;
import io.notaflow.config.StateBackend;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.jobs.testing.TestLake;
import io.notaflow.jobs.testing.TestPostgres;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.bronze.DocumentsTable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptionsInternal;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.iceberg.Table;
import org.apache.iceberg.types.Types;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeStartTest {
    private static final List<Stage> STAGES = List.of(Stage.LAKE, Stage.KPIS);

    private static final TableDefinition<Long> OTHER = TableDefinition.<Long>named("silver", "other", "Test")
            .required(1, "n", Types.LongType.get(), "Number", n -> n)
            .build();

    @TempDir
    Path warehouse;

    private CatalogConfig catalog;
    private Lake lake;
    private Configuration flink;

    @BeforeEach
    void openEmptyLake() {
        catalog = TestLake.catalog(TestPostgres.newDatabase(), TestPostgres.port(), warehouse);
        lake = Lake.open(catalog, DocumentsTable.all());
        flink = JobEnvironment.configuration(
                new RuntimeConfig(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(60),
                        "file:///checkpoints",
                        1,
                        StateBackend.HASHMAP,
                        new RuntimeConfig.Restart(3, Duration.ofMinutes(1), Duration.ofSeconds(1))),
                lake.id());
    }

    @AfterEach
    void closeLake() {
        lake.close();
    }

    @Test
    void startsOnAnEmptyLakeWithWhatTheJobSetsItself() {
        assertThatCode(() -> SafeStart.check(flink, lake, STAGES)).doesNotThrowAnyException();
        assertThat(flink.get(CheckpointingOptions.CHECKPOINTS_DIRECTORY))
                .isEqualTo("file:///checkpoints/lake-" + lake.id());
    }

    @Test
    void refusesToRunWithoutCheckpoints() {
        flink.removeConfig(CheckpointingOptions.CHECKPOINTING_INTERVAL);

        refuses("Checkpoints are off");
    }

    @Test
    void refusesUnalignedCheckpoints() {
        flink.set(CheckpointingOptions.ENABLE_UNALIGNED, true);

        refuses("Unaligned checkpoints lose rows");
    }

    @Test
    void refusesAtLeastOnceCheckpoints() {
        flink.set(CheckpointingOptions.CHECKPOINTING_CONSISTENCY_MODE, CheckpointingMode.AT_LEAST_ONCE);

        refuses("Checkpoints are at-least-once");
    }

    @Test
    void refusesAFixedJobId() {
        flink.set(PipelineOptionsInternal.PIPELINE_FIXED_JOB_ID, "00000000000000000000000000000001");

        refuses("The job id is fixed");
    }

    @Test
    void refusesToLeaveStateBehind() {
        flink.set(StateRecoveryOptions.SAVEPOINT_IGNORE_UNCLAIMED_STATE, true);

        refuses("--allowNonRestoredState");
    }

    @Test
    void refusesToStartWithoutStateOnTablesWithCommits() {
        commit(4);

        refuses("bronze.documents is not empty (newest checkpoint: 4)");
    }

    @Test
    void refusesARewindButNotTheNewestCheckpointNorALaterOne() {
        commit(4);

        assertThat(SafeStart.fromState(new RestorePoint("/c/chk-3", 3), lake))
                .singleElement()
                .asString()
                .contains("has committed checkpoint 4, later than 3")
                .contains("Start from checkpoint 4 or a later one");
        assertThat(SafeStart.fromState(new RestorePoint("/c/chk-4", 4), lake)).isEmpty();
        assertThat(SafeStart.fromState(new RestorePoint("/c/chk-5", 5), lake)).isEmpty();
    }

    @Test
    void refusesACheckpointOfAnotherLake() {
        String other = UUID.randomUUID().toString();

        assertThat(SafeStart.fromState(new RestorePoint("/c/lake-" + other + "/ab/chk-9", 9), lake))
                .singleElement()
                .asString()
                .contains("is of another lake (" + other);
        assertThat(SafeStart.fromState(new RestorePoint("/c/lake-" + lake.id() + "/ab/chk-9", 9), lake))
                .isEmpty();
    }

    @Test
    void keepsItsIdentityAndRefusesATableOfAnotherLake() {
        List<TableDefinition<?>> two = List.of(DocumentsTable.TABLE, OTHER);
        try (Lake again = Lake.open(catalog, two)) {
            assertThat(again.id()).isEqualTo(lake.id());
        }
        Table stranger = Catalogs.load(catalog).loadTable(Catalogs.identifier(OTHER));
        stranger.updateProperties().set("notaflow.lake", "another").commit();

        assertThatThrownBy(() -> Lake.open(catalog, two))
                .hasMessageContaining("Cannot use the table silver.other: it is of another lake (another");
    }

    @Test
    void saysWhichCheckpointCannotBeRead() {
        flink.set(
                StateRecoveryOptions.SAVEPOINT_PATH, warehouse.resolve("chk-1").toString());

        assertThatThrownBy(() -> SafeStart.check(flink, lake, STAGES))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Cannot read a complete checkpoint or savepoint")
                .hasMessageContaining("chk-1");
    }

    @Test
    void everySubmissionHasAnEpochOfItsOwn() {
        assertThat(lake.beginEpoch(STAGES)).isEqualTo(1);
        assertThat(lake.beginEpoch(STAGES)).isEqualTo(2);
        assertThat(lake.epoch()).isEqualTo(2);
    }

    @Test
    void refusesOtherStagesThanTheLakeWasMadeWith() {
        lake.beginEpoch(List.of(Stage.LAKE));

        refuses("The lake was made with the stages [LAKE], not [LAKE, KPIS]");
    }

    private void refuses(String reason) {
        assertThatThrownBy(() -> SafeStart.check(flink, lake, STAGES))
                .isInstanceOf(UnsafeStartException.class)
                .hasMessageContaining(reason);
    }

    private void commit(long checkpoint) {
        lake.tables().forEach((name, table) -> table.newAppend()
                .set("flink.max-committed-checkpoint-id", String.valueOf(checkpoint))
                .commit());
    }
}
