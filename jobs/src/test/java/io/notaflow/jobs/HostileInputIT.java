package io.notaflow.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.jobs.testing.TestConfig;
import io.notaflow.jobs.testing.TestDocuments;
import io.notaflow.jobs.testing.TestKafka;
import io.notaflow.jobs.testing.TestPostgres;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.bronze.DocumentsTable;
import io.notaflow.table.silver.InvoicesTable;
import io.notaflow.table.silver.QuarantineTable;
import io.notaflow.testing.HostilePayload;
import io.notaflow.testing.HostilePayloads;
import io.notaflow.testing.LawfulExtremes;
import io.notaflow.testing.LawfulExtremes.Lawful;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.runtime.testutils.InMemoryReporter;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Everything hostile through the whole job, each record between two good ones. */
class HostileInputIT {
    private static final InMemoryReporter REPORTER = InMemoryReporter.createWithRetainedMetrics();

    @RegisterExtension
    static final MiniClusterExtension CLUSTER = new MiniClusterExtension(new MiniClusterResourceConfiguration.Builder()
            .setConfiguration(REPORTER.addToConfiguration(new Configuration()))
            .setNumberTaskManagers(1)
            .setNumberSlotsPerTaskManager(4)
            .build());

    private static final int HOSTILE = 0;
    private static final int LAWFUL = 1;
    /** What is left after a collection; the fixture itself and the records on their way take half of it. */
    private static final long MOST_LIVE_BYTES = 900L << 20;

    private final String topic = "t" + UUID.randomUUID();
    private final List<Future<RecordMetadata>> acknowledged = new ArrayList<>();
    /** What was sent to {@code partition/offset}. */
    private final Map<String, Sent> sent = new TreeMap<>();

    private final int[] offsets = new int[2];

    @TempDir
    Path folder;

    private TestKafka kafka;
    private NotaflowConfig config;

    /** The code with which it must be quarantined, empty when it must be accepted. */
    private record Sent(String kind, String code, String sha256) {}

    @BeforeEach
    void prepare() throws Exception {
        kafka = new TestKafka(folder.resolve("broker"));
        kafka.createTopic(topic, 2);
        config = TestConfig.of(
                TestPostgres.address(TestPostgres.newDatabase(), TestPostgres.port()), kafka.servers(), topic, folder);
    }

    @AfterEach
    void stopBroker() {
        kafka.close();
    }

    @Test
    void eachIsQuarantinedByItsCauseItsBytesAreKeptAndNoNeighbourIsTouched() throws Exception {
        sendAll();
        JobClient job = InvoiceAnalyticsJob.prepare(config, new Configuration()).executeAsync(InvoiceAnalyticsJob.NAME);
        try {
            awaitOutcomes();

            assertThat(quarantined()).isEqualTo(expected());
            assertThat(accepted()).isEqualTo(expectedAccepted());
            assertThat(hashes()).isEqualTo(expectedHashes());
            assertThat(REPORTER.findMetric(job.getJobID(), "numRestarts"))
                    .hasValueSatisfying(
                            metric -> assertThat(((Gauge<?>) metric).getValue()).isEqualTo(0L));
            assertThat(liveBytes()).isLessThan(MOST_LIVE_BYTES);
        } finally {
            job.cancel().get();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> job.getJobStatus().get().isGloballyTerminalState());
        }
    }

    private void sendAll() throws Exception {
        int good = 10_000;
        try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
            for (HostilePayload hostile : HostilePayloads.all()) {
                send(producer, HOSTILE, hostile.kind(), hostile.code(), hostile.payload());
                send(producer, HOSTILE, "behind " + hostile.kind(), "", TestDocuments.bare(good++, "10.00"));
            }
            send(producer, HOSTILE, "13 MB", "TOO_LARGE", new byte[13 << 20]);
            for (Lawful lawful : LawfulExtremes.all()) {
                send(producer, LAWFUL, lawful.kind(), "", lawful.payload());
                send(producer, LAWFUL, "behind " + lawful.kind(), "", TestDocuments.bare(good++, "10.00"));
            }
            absurdHeaders(producer, good);
            for (Future<RecordMetadata> one : acknowledged) {
                one.get();
            }
        }
    }

    /** Ten thousand of them, one of a megabyte, none with a name, null, and a key of a megabyte. */
    private void absurdHeaders(KafkaProducer<byte[], byte[]> producer, int number) {
        byte[] document = TestDocuments.bare(number, "10.00");
        ProducerRecord<byte[], byte[]> absurd = new ProducerRecord<>(topic, LAWFUL, new byte[1 << 20], document);
        absurd.headers().add("", null).add("huge", new byte[1 << 20]).add("x".repeat(30_000), new byte[0]);
        for (int i = 0; i < 10_000; i++) {
            absurd.headers().add("many\0😀' \"", new byte[] {0, -1});
        }
        remember(LAWFUL, "absurd headers", "", document);
        acknowledged.add(producer.send(absurd));
    }

    private void send(
            KafkaProducer<byte[], byte[]> producer,
            int partition,
            String kind,
            String code,
            byte @Nullable [] payload) {
        remember(partition, kind, code, payload);
        acknowledged.add(producer.send(new ProducerRecord<>(topic, partition, null, payload)));
    }

    private void remember(int partition, String kind, String code, byte @Nullable [] payload) {
        sent.put(
                partition + "/" + offsets[partition]++,
                new Sent(kind, code, sha256(payload == null ? null : ByteBuffer.wrap(payload))));
    }

    private Map<String, String> expected() {
        Map<String, String> codes = new TreeMap<>();
        sent.values().stream().filter(one -> !one.code().isEmpty()).forEach(one -> codes.put(one.kind(), one.code()));
        return codes;
    }

    private List<String> expectedAccepted() {
        return sent.values().stream()
                .filter(one -> one.code().isEmpty())
                .map(Sent::kind)
                .sorted()
                .toList();
    }

    private Map<String, String> expectedHashes() {
        Map<String, String> hashes = new TreeMap<>();
        sent.forEach((place, one) -> hashes.put(place, one.sha256()));
        return hashes;
    }

    private void awaitOutcomes() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> quarantined().size() + accepted().size() >= sent.size());
    }

    /** By kind, the codes with which the documents of that record were quarantined. */
    private Map<String, String> quarantined() throws IOException {
        Map<String, String> codes = new TreeMap<>();
        forEach(
                QuarantineTable.TABLE,
                row -> codes.merge(
                        kind(row),
                        row.getField("code").toString(),
                        (one, other) -> one.equals(other) ? one : one + " " + other),
                "source_ref",
                "code");
        return codes;
    }

    private List<String> accepted() throws IOException {
        List<String> kinds = new ArrayList<>();
        forEach(InvoicesTable.TABLE, row -> kinds.add(kind(row)), "source_ref");
        Collections.sort(kinds);
        return kinds;
    }

    private Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        forEach(
                DocumentsTable.TABLE,
                row -> hashes.put(place(row), sha256((ByteBuffer) row.getField("payload"))),
                "source_ref",
                "payload");
        return hashes;
    }

    private String kind(Record row) {
        Sent one = sent.get(place(row));
        return one == null ? "never sent: " + row : one.kind();
    }

    private static String place(Record row) {
        return row.getField("source_ref").toString().split("/", 2)[1];
    }

    private void forEach(TableDefinition<?> table, Consumer<Record> each, String... columns) throws IOException {
        try (CloseableIterable<Record> rows = IcebergGenerics.read(
                        Catalogs.load(config.catalog()).loadTable(Catalogs.identifier(table)))
                .select(columns)
                .build()) {
            rows.forEach(each);
        }
    }

    private static String sha256(@Nullable ByteBuffer payload) {
        if (payload == null) {
            return "none";
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(payload.duplicate());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long liveBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(HostileInputIT::afterCollection)
                .sum();
    }

    private static long afterCollection(MemoryPoolMXBean pool) {
        return pool.getCollectionUsage().getUsed();
    }
}
