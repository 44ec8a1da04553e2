package io.notaflow.jobs.canary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.InvoiceAnalyticsJob;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.jobs.testing.TestConfig;
import io.notaflow.jobs.testing.TestKafka;
import io.notaflow.jobs.testing.TestPostgres;
import io.notaflow.table.LakeTables;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.bronze.DocumentsTable;
import io.notaflow.table.silver.DeferredTable;
import io.notaflow.table.silver.DuplicatesTable;
import io.notaflow.table.silver.InvoiceEventsTable;
import io.notaflow.table.silver.InvoicesTable;
import io.notaflow.table.silver.QuarantineTable;
import io.notaflow.table.silver.SilverTables;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.testutils.InMemoryReporter;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.InjectMiniCluster;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Persons go in by every door and over a crash; only bronze may know them afterwards. */
class PrivacyCanaryIT {
    private static final InMemoryReporter REPORTER = InMemoryReporter.createWithRetainedMetrics();

    @RegisterExtension
    static final MiniClusterExtension CLUSTER = new MiniClusterExtension(new MiniClusterResourceConfiguration.Builder()
            .setConfiguration(REPORTER.addToConfiguration(new Configuration()))
            .setNumberTaskManagers(1)
            .setNumberSlotsPerTaskManager(4)
            .build());

    private static final int GOOD = 0;
    private static final int BAD = 1;
    private static final int REPEATED = 2;

    private final Canaries canaries = new Canaries();
    private final String topic = "t" + UUID.randomUUID();
    private final String database = TestPostgres.newDatabase();

    @TempDir
    Path folder;

    private TestKafka kafka;
    private NotaflowConfig config;
    private int sent;

    @BeforeEach
    void prepare() throws Exception {
        kafka = new TestKafka(folder.resolve("broker"));
        kafka.createTopic(topic, 3);
        config = TestConfig.of(
                TestPostgres.address(database, TestPostgres.port()), kafka.servers(), topic, folder, "400");
    }

    @AfterEach
    void stopBroker() {
        kafka.close();
    }

    @Test
    void onlyBronzeKnowsThePersonsOfGoodBadAndRepeatedDocumentsAndOfACrash(@InjectMiniCluster MiniCluster cluster)
            throws Exception {
        try (CapturedLogs logs = new CapturedLogs();
                KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
            JobClient job =
                    InvoiceAnalyticsJob.prepare(config, new Configuration()).executeAsync(InvoiceAnalyticsJob.NAME);
            Map<String, Set<String>> seen = new TreeMap<>();
            try {
                for (String document : new GoodCanaries(canaries, 1_000).documents()) {
                    send(producer, GOOD, document.getBytes(UTF_8));
                }
                for (byte[] document : new BadCanaries(canaries).documents()) {
                    send(producer, BAD, document);
                }
                awaitOutcomes();
                crashAndRecover(producer, job);
                look(seen, "metrics", RunText.metrics(REPORTER));
            } finally {
                job.cancel().get();
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .until(() -> job.getJobStatus().get().isGloballyTerminalState());
            }

            assertThat(partitions(QuarantineTable.TABLE)).containsOnly(BAD);
            assertThat(partitions(InvoicesTable.TABLE)).containsOnly(GOOD, REPEATED);
            assertThat(partitions(InvoiceEventsTable.TABLE)).containsOnly(GOOD);
            assertThat(partitions(DuplicatesTable.TABLE)).containsOnly(REPEATED);
            assertThat(partitions(DeferredTable.TABLE)).containsOnly(REPEATED);
            assertThat(logs.text()).contains("violates check constraint \"refused\"");
            LakeText lake = new LakeText(config.catalog());
            assertThat(canaries.seenIn(lake.rows(DocumentsTable.TABLE)))
                    .as("the search finds")
                    .containsExactlyElementsOf(canaries.planted());
            lookEverywhere(seen, lake);
            look(seen, "job", RunText.job(cluster, job.getJobID()));
            look(seen, "logs", logs.text());
            assertThat(seen).isEmpty();
        }
    }

    /** Where whom was seen outside of bronze; its manifests and the other metadata are not restricted. */
    private void lookEverywhere(Map<String, Set<String>> seen, LakeText lake) throws Exception {
        for (TableDefinition<?> table : SilverTables.all()) {
            look(seen, table.qualifiedName(), lake.rows(table));
        }
        for (TableDefinition<?> table : LakeTables.all()) {
            look(seen, table.qualifiedName() + " manifests", lake.manifests(table));
        }
        look(seen, "files of silver", LakeText.bytes(folder.resolve("warehouse").resolve("silver")));
        look(seen, "metadata files of bronze", LakeText.bytes(folder.resolve("warehouse/bronze/documents/metadata")));
        look(seen, "checkpoints", LakeText.bytes(folder.resolve("checkpoints")));
        look(seen, "database", RunText.database(database));
    }

    private void look(Map<String, Set<String>> seen, String where, String text) {
        assertThat(text).as(where).isNotBlank();
        Set<String> here = canaries.seenIn(text);
        if (!here.isEmpty()) {
            seen.put(where, here);
        }
    }

    /** The database refuses rows and says which; the job fails with its words, restarts and goes on. */
    private void crashAndRecover(KafkaProducer<byte[], byte[]> producer, JobClient job) throws Exception {
        sql("ALTER TABLE invoice_status ADD CONSTRAINT refused CHECK (access_key = '') NOT VALID");
        for (String document : new RepeatedCanaries(canaries).documents()) {
            send(producer, REPEATED, document.getBytes(UTF_8));
        }
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> restarts(job) > 0);
        sql("ALTER TABLE invoice_status DROP CONSTRAINT refused");
        awaitOutcomes();
    }

    private static long restarts(JobClient job) {
        return REPORTER.findMetric(job.getJobID(), "numRestarts")
                .map(metric -> ((Number) ((Gauge<?>) metric).getValue()).longValue())
                .orElse(0L);
    }

    private void sql(String statement) throws Exception {
        try (Connection connection = DriverManager.getConnection(
                        TestPostgres.address(database, TestPostgres.port()), TestPostgres.USER, TestPostgres.USER);
                Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    /** Key and headers name persons too. */
    private void send(KafkaProducer<byte[], byte[]> producer, int partition, byte[] payload) throws Exception {
        Canary key = canaries.at("record key " + sent);
        Canary header = canaries.at("record header " + sent);
        ProducerRecord<byte[], byte[]> sending =
                new ProducerRecord<>(topic, partition, key.cpf().getBytes(UTF_8), payload);
        sending.headers()
                .add(header.word(), header.email().getBytes(UTF_8))
                .add("file", ("C:\\notas\\" + header.writtenCpf() + ".xml").getBytes(UTF_8));
        producer.send(sending).get();
        sent++;
    }

    private void awaitOutcomes() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> references(List.of(
                                        InvoicesTable.TABLE,
                                        InvoiceEventsTable.TABLE,
                                        DuplicatesTable.TABLE,
                                        DeferredTable.TABLE,
                                        QuarantineTable.TABLE))
                                .size()
                        == sent);
    }

    private Set<Integer> partitions(TableDefinition<?> table) throws IOException {
        Set<Integer> partitions = new TreeSet<>();
        for (String reference : references(List.of(table))) {
            partitions.add(Integer.valueOf(reference.split("/", -1)[1]));
        }
        return partitions;
    }

    /** The records that have an outcome in these tables. */
    private Set<String> references(List<TableDefinition<?>> tables) throws IOException {
        Set<String> references = new TreeSet<>();
        for (TableDefinition<?> table : tables) {
            try (CloseableIterable<Record> rows = IcebergGenerics.read(
                            Catalogs.load(config.catalog()).loadTable(Catalogs.identifier(table)))
                    .select("source_ref")
                    .build()) {
                rows.forEach(row -> references.add(row.getField("source_ref").toString()));
            }
        }
        return references;
    }
}
