package io.notaflow.local.fault;

import io.notaflow.local.broker.Broker;
import io.notaflow.local.broker.Topics;
import io.notaflow.local.postgres.Postgres;
import io.notaflow.local.process.FreePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** Kafka and PostgreSQL as processes that can be killed and come back on the same ports with what they had stored. */
final class Services implements AutoCloseable {
    static final String TOPIC = "notaflow.documents";
    static final int PARTITIONS = 3;

    private final Path folder;
    private final int brokerPort;
    private final int postgresPort;
    private final List<AutoCloseable> started = new ArrayList<>();
    private Broker broker;
    private Postgres postgres;

    Services(Path folder) throws Exception {
        this.folder = folder;
        brokerPort = FreePort.any();
        postgresPort = FreePort.any();
        broker = startBroker();
        postgres = startPostgres();
        Topics.create(broker.bootstrapServers(), TOPIC, PARTITIONS);
    }

    private Broker startBroker() throws Exception {
        Broker fresh = Broker.start(folder.resolve("kafka"), folder.resolve("kafka.log"), brokerPort);
        started.add(fresh);
        return fresh;
    }

    private Postgres startPostgres() throws Exception {
        Postgres fresh = Postgres.start(folder.resolve("postgres"), folder.resolve("postgres.log"), postgresPort);
        started.add(fresh);
        return fresh;
    }

    void killAndRestartBroker() throws Exception {
        kill(broker.pid());
        broker = startBroker();
    }

    /** The postmaster's children notice its death by themselves; until they have, no new one can start. */
    void killAndRestartPostgres() throws Exception {
        kill(postmaster());
        restartPostgres();
    }

    /** Nobody has time to notice anything: the postmaster and all its children at once. */
    void killAllOfPostgresAndRestart() throws Exception {
        long postmaster = postmaster();
        List<ProcessHandle> children =
                ProcessHandle.of(postmaster).orElseThrow().descendants().toList();
        kill(postmaster);
        children.forEach(ProcessHandle::destroyForcibly);
        restartPostgres();
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                .get(0)
                .strip());
    }

    private void restartPostgres() {
        postgres = Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(this::startPostgres, Postgres::isAlive);
    }

    /** As {@code kill -9}. */
    static void kill(long pid) throws Exception {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        if (!process.destroyForcibly()) {
            throw new IllegalStateException("Cannot kill process " + pid);
        }
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    Postgres postgres() {
        return postgres;
    }

    int postgresPort() {
        return postgresPort;
    }

    /** The guard of a killed PostgreSQL stops the one that came after it: so the last one goes first. */
    @Override
    public void close() throws Exception {
        for (int i = started.size() - 1; i >= 0; i--) {
            started.get(i).close();
        }
    }
}
