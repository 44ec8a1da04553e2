package io.notaflow.local.demo;

import io.notaflow.config.ConfigReader;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.local.broker.Broker;
import io.notaflow.local.broker.Topics;
import io.notaflow.local.postgres.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

/** Broker and database of a demo, and the configuration that names them; both take new ports at each start. */
final class Services implements AutoCloseable {
    static final String TOPIC = "notaflow.documents";
    /** One reader a partition: then each data file of bronze holds one partition, and its bounds tell the offsets. */
    static final int PARTITIONS = 2;

    private final Broker broker;
    private final Postgres postgres;
    private final Path configFile;

    private Services(Broker broker, Postgres postgres, Path configFile) {
        this.broker = broker;
        this.postgres = postgres;
        this.configFile = configFile;
    }

    static Services start(DataFolder folder, Duration checkpointInterval)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        Postgres postgres = Postgres.start(folder.path("postgres"), folder.path("logs/postgres.log"));
        Broker broker;
        try {
            broker = Broker.start(folder.path("kafka"), folder.path("logs/kafka.log"));
        } catch (IOException e) {
            postgres.close();
            throw e;
        }
        Topics.create(broker.bootstrapServers(), TOPIC, PARTITIONS);
        Path file = folder.path(DemoFiles.CONFIGURATION);
        Files.writeString(file, yaml(folder, broker, postgres, checkpointInterval));
        return new Services(broker, postgres, file);
    }

    private static String yaml(DataFolder folder, Broker broker, Postgres postgres, Duration checkpointInterval)
            throws IOException {
        return """
                # Written by "notaflow demo" at each start; the ports are those of this run.
                catalog: {uri: "%1$s", user: %2$s, password-file: "%3$s", warehouse: warehouse}
                kafka: {bootstrap-servers: "%4$s", topic: %5$s}
                postgres: {url: "%1$s", user: %2$s, password-file: "%3$s"}
                runtime: {checkpoint-interval: %6$dms, checkpoint-dir: checkpoints, parallelism: %7$d, state-backend: hashmap}
                ingest: {hmac-key-file: "%8$s", horizon-days: unlimited}
                """.formatted(
                        postgres.url(),
                        Postgres.USER,
                        postgres.passwordFile(),
                        broker.bootstrapServers(),
                        TOPIC,
                        checkpointInterval.toMillis(),
                        PARTITIONS,
                        folder.hmacKeyFile());
    }

    NotaflowConfig config() {
        return ConfigReader.read(configFile);
    }

    Broker broker() {
        return broker;
    }

    Postgres postgres() {
        return postgres;
    }

    @Override
    public void close() {
        broker.close();
        postgres.close();
    }
}
