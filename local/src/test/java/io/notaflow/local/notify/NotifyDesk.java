package io.notaflow.local.notify;

import io.notaflow.anomaly.alert.FindingJson;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.jobs.testing.TestKafka;
import io.notaflow.jobs.testing.TestPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A topic, a database and receivers of its own for each test, with runs of {@code notify --once} at any time of day. */
final class NotifyDesk {
    private final TestKafka kafka;
    private final Path file;
    private final NotaflowConfig config;
    private final String address;

    /** {@code receivers}: keys of the group {@code notifications}, as YAML. */
    NotifyDesk(TestKafka kafka, Path folder, String topic, String receivers) throws IOException {
        this.kafka = kafka;
        address = TestPostgres.address(TestPostgres.newDatabase(), TestPostgres.port());
        file = folder.resolve(topic + ".yaml");
        Files.writeString(folder.resolve("hmac.key"), "0123456789abcdef0123456789abcdef");
        Files.writeString(file, """
                catalog: {uri: "%1$s", user: postgres, warehouse: warehouse}
                kafka: {bootstrap-servers: "%2$s", group-id: %3$s}
                postgres: {url: "%1$s", user: postgres}
                anomalies: {alerts-topic: %3$s, rules-topic: %3$s.rules}
                ingest: {hmac-key-file: hmac.key}
                runtime: {checkpoint-dir: checkpoints}
                notifications: {%4$s, language: en, retry-cap: 1s}
                """.formatted(address, kafka.servers(), topic, receivers));
        config = NotaflowConfig.load("--config", file.toString());
    }

    Path file() {
        return file;
    }

    void publish(FindingRow... rows) throws Exception {
        for (FindingRow row : rows) {
            publish(row.id(), FindingJson.bytes(row));
        }
    }

    void publish(String key, byte[] value) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
            producer.send(new ProducerRecord<>(
                            config.anomalies().alertsTopic(), key.getBytes(StandardCharsets.UTF_8), value))
                    .get();
        }
    }

    /** One run at that moment with the receivers of the configuration; true when all took what there was. */
    boolean once(Instant now) throws Exception {
        return once(now, NotifyCommand.receivers(config.notifications(), Clock.fixed(now, ZoneOffset.UTC)));
    }

    /** The same with other receivers. */
    boolean once(Instant now, List<Receiver> receivers) throws Exception {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        PrintWriter out = new PrintWriter(new StringWriter(), true);
        Outbox outbox = new Outbox(config.postgres());
        outbox.create();
        MessageWriter writer = new MessageWriter(Phrases.EN, "");
        List<Delivery> deliveries = receivers.stream()
                .map(one -> new Delivery(outbox, one, writer, clock, out))
                .toList();
        try (AlertsTopic topic =
                new AlertsTopic(config.kafka(), config.anomalies().alertsTopic(), out)) {
            return new Notifier(
                            topic,
                            outbox,
                            deliveries,
                            new Backoff(config.notifications().retryCap()),
                            clock,
                            out)
                    .once(config.notifications().coolDown());
        }
    }

    /** Somebody calls it false. */
    void mark(Finding finding, Instant at) throws Exception {
        try (Connection connection = DriverManager.getConnection(address, "postgres", "");
                PreparedStatement statement = connection.prepareStatement(
                        "INSERT INTO anomaly_feedback VALUES (?, ?, 'FALSE', 'ana', NULL, ?, ?, ?, ?, ?)")) {
            statement.setString(1, finding.id());
            statement.setTimestamp(2, Timestamp.from(at));
            statement.setString(3, finding.kind().name());
            statement.setString(4, finding.detection().detector());
            statement.setString(5, finding.subject().name());
            statement.setString(6, finding.subject().counterpart());
            statement.setString(7, finding.severity().name());
            statement.executeUpdate();
        }
    }

    /** The first column of the first row. */
    String ask(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(address, "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "none";
        }
    }
}
