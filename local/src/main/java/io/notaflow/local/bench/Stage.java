package io.notaflow.local.bench;

import io.notaflow.config.ConfigReader;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.AccessKey;
import io.notaflow.local.broker.Broker;
import io.notaflow.local.broker.Topics;
import io.notaflow.local.postgres.Postgres;
import io.notaflow.local.simulate.Format;
import io.notaflow.local.simulate.KafkaTarget;
import io.notaflow.local.simulate.Mix;
import io.notaflow.local.simulate.SimulatedRecord;
import io.notaflow.local.simulate.Simulation;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** The broker and the database of a bench, and a fresh lake for each pass. */
final class Stage implements AutoCloseable {
    /** One seed and one date for every bench: figures of different days are about the same documents. */
    private static final long SEED = 7;

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private final Path folder;
    private final int parallelism;
    private final Broker broker;
    private final Postgres postgres;
    private int lakes;

    Stage(Path folder, int parallelism) throws IOException, SQLException {
        this.folder = folder;
        this.parallelism = parallelism;
        this.broker = Broker.start(folder.resolve("kafka"), folder.resolve("logs/kafka.log"));
        this.postgres = Postgres.start(folder.resolve("postgres"), folder.resolve("logs/postgres.log"));
    }

    /** Sends that many authorised invoices in one syntax to a topic of its own. */
    Topic fill(String name, Format format, Mix mix, long documents) throws Exception {
        Topics.create(broker.bootstrapServers(), name, parallelism);
        long bytes = 0;
        Set<String> issuers = new HashSet<>();
        Iterator<SimulatedRecord> records = new Simulation(SEED, START, format, mix).records(0, documents);
        try (KafkaTarget target = new KafkaTarget(broker.bootstrapServers(), name, Clock.systemUTC())) {
            while (records.hasNext()) {
                SimulatedRecord simulated = records.next();
                byte[] payload = simulated.payload();
                bytes += payload == null ? 0 : payload.length;
                if (simulated.key() != null) {
                    issuers.add(new AccessKey(simulated.key()).issuer());
                }
                target.send(simulated);
            }
        }
        return new Topic(name, documents, bytes / documents, issuers.size());
    }

    /** The configuration of the next lake over a topic; its live tables are in a schema of their own, empty too. */
    NotaflowConfig lake(Topic topic, Variant variant) throws IOException, SQLException {
        String lake = "lake" + lakes++;
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + lake);
        }
        String yaml = variant.yaml(parallelism, lake)
                + """
                catalog: {uri: "%1$s", name: %2$s, user: %3$s, password-file: "%4$s", warehouse: %2$s/warehouse}
                kafka: {bootstrap-servers: "%5$s", topic: %6$s, group-id: %2$s}
                postgres: {url: "%1$s?currentSchema=%2$s", user: %3$s, password-file: "%4$s"}
                ingest: {horizon-days: unlimited}
                """.formatted(
                                postgres.url(),
                                lake,
                                Postgres.USER,
                                postgres.passwordFile(),
                                broker.bootstrapServers(),
                                topic.name());
        return ConfigReader.read(
                yaml, Map.of("NOTAFLOW_INGEST_HMAC_KEY", "a key for benches only, not for people"), folder);
    }

    /** Where RocksDB may keep the state of a job. */
    Path scratch() {
        return folder.resolve("scratch" + lakes);
    }

    @Override
    public void close() {
        postgres.close();
        broker.close();
    }
}
