package io.notaflow.jobs.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.jobs.testing.SeenMetrics;
import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.flink.CatalogLoader;
import org.apache.iceberg.inmemory.InMemoryCatalog;
import org.apache.iceberg.types.Types;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LakeWatchTest {
    private static final TableIdentifier TABLE = TableIdentifier.of("bronze", "documents");
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** What the loader, which travels as a serialised object, finds again. */
    private static @Nullable Catalog catalog;

    private static CountDownLatch answering = new CountDownLatch(0);

    private final SeenMetrics metrics = new SeenMetrics();
    private final AtomicInteger loads = new AtomicInteger();

    @BeforeEach
    void newCatalog() {
        InMemoryCatalog fresh = new InMemoryCatalog() {
            @Override
            public Table loadTable(TableIdentifier table) {
                loads.incrementAndGet();
                return super.loadTable(table);
            }
        };
        fresh.initialize("test", Map.of());
        fresh.createNamespace(Namespace.of("bronze"));
        fresh.createTable(TABLE, new Schema(Types.NestedField.required(1, "id", Types.LongType.get())));
        catalog = fresh;
        answering = new CountDownLatch(0);
    }

    @Test
    void showsWhatTheNewestSnapshotSaysOfTheTable() throws Exception {
        add("a", 100, 7);
        add("b", 50, 3);
        try (var harness = opened()) {
            harness.notifyOfCompletedCheckpoint(1);

            awaitFiles(2);
            assertThat(metrics.gauge(Metric.DATA_BYTES, "bronze_documents")).isEqualTo(150);
            assertThat(metrics.gauge(Metric.ROWS, "bronze_documents")).isEqualTo(10);
            assertThat(metrics.gauge(Metric.SNAPSHOTS, "bronze_documents")).isEqualTo(2);
            assertThat(metrics.count(Metric.FAILED_LAKE_READS)).isZero();
        }
    }

    @Test
    void aTableWithoutRowsHasNoFilesAndOneNotReadIsUnknown() throws Exception {
        try (var harness = opened()) {
            assertThat(metrics.gauge(Metric.DATA_FILES, "bronze_documents")).isNaN();

            harness.notifyOfCompletedCheckpoint(1);
            awaitFiles(0);
        }
    }

    @Test
    void looksAgainOnlyAfterThePause() throws Exception {
        try (var harness = opened()) {
            harness.notifyOfCompletedCheckpoint(1);
            awaitFiles(0);
            add("a", 100, 7);
            loads.set(0);

            harness.setProcessingTime(PAUSE.toMillis() - 1);
            harness.notifyOfCompletedCheckpoint(2);
            Awaitility.await().during(Duration.ofMillis(300)).until(() -> loads.get() == 0);
            assertThat(metrics.gauge(Metric.SECONDS_SINCE_LAKE_READ)).isEqualTo(29);
            harness.setProcessingTime(PAUSE.toMillis());
            harness.notifyOfCompletedCheckpoint(3);

            awaitFiles(1);
            Awaitility.await().untilAsserted(() -> assertThat(metrics.gauge(Metric.SECONDS_SINCE_LAKE_READ))
                    .isZero());
        }
    }

    @Test
    void aDeadCatalogIsCountedAndFailsNothing() throws Exception {
        catalog = null;
        try (var harness = opened()) {
            harness.notifyOfCompletedCheckpoint(1);

            Awaitility.await().untilAsserted(() -> assertThat(metrics.count(Metric.FAILED_LAKE_READS))
                    .isEqualTo(1));
            newCatalog();
            add("a", 100, 7);
            harness.setProcessingTime(PAUSE.toMillis());
            harness.notifyOfCompletedCheckpoint(2);
            awaitFiles(1);
        }
    }

    @Test
    void afterAFailureTheCatalogIsOpenedAnew() throws Exception {
        new Loader().loadCatalog().dropTable(TABLE);
        try (var harness = opened()) {
            harness.notifyOfCompletedCheckpoint(1);
            Awaitility.await().untilAsserted(() -> assertThat(metrics.count(Metric.FAILED_LAKE_READS))
                    .isEqualTo(1));

            newCatalog();
            harness.setProcessingTime(PAUSE.toMillis());
            harness.notifyOfCompletedCheckpoint(2);
            awaitFiles(0);
        }
    }

    @Test
    void aCatalogThatDoesNotAnswerHoldsNobodyBackAndIsAskedOnce() throws Exception {
        answering = new CountDownLatch(1);
        try (var harness = opened()) {
            harness.notifyOfCompletedCheckpoint(1);
            harness.setProcessingTime(10 * PAUSE.toMillis());
            harness.notifyOfCompletedCheckpoint(2);
            harness.processElement(new StreamRecord<>("a", 7));

            assertThat(metrics.gauge(Metric.SECONDS_SINCE_LAKE_READ)).isEqualTo(300);
            answering.countDown();
            awaitFiles(0);
        }
    }

    @Test
    void recordsEndHere() throws Exception {
        try (var harness = opened()) {
            harness.processElement(new StreamRecord<>("a", 7));

            assertThat(harness.getOutput()).isEmpty();
        }
    }

    private void awaitFiles(int files) {
        Awaitility.await().untilAsserted(() -> assertThat(metrics.gauge(Metric.DATA_FILES, "bronze_documents"))
                .isEqualTo(files));
    }

    private static void add(String name, long bytes, long rows) {
        Table table = new Loader().loadCatalog().loadTable(TABLE);
        table.newAppend()
                .appendFile(DataFiles.builder(PartitionSpec.unpartitioned())
                        .withPath("/" + name)
                        .withFormat(FileFormat.PARQUET)
                        .withFileSizeInBytes(bytes)
                        .withRecordCount(rows)
                        .build())
                .commit();
    }

    private OneInputStreamOperatorTestHarness<String, String> opened() throws Exception {
        LakeWatch<String> watch = new LakeWatch<>(new Loader(), List.of(TABLE.toString()), PAUSE);
        OneInputStreamOperatorTestHarness<String, String> harness =
                new OneInputStreamOperatorTestHarness<>(watch, metrics.environment());
        harness.open();
        return harness;
    }

    private static final class Loader implements CatalogLoader {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public Catalog loadCatalog() {
            try {
                answering.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (catalog == null) {
                throw new IllegalStateException("dead");
            }
            return catalog;
        }

        @Override
        @SuppressWarnings("MethodDoesntCallSuperMethod")
        public CatalogLoader clone() {
            return new Loader();
        }
    }
}
