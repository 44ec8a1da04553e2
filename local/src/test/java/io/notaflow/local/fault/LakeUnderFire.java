package io.notaflow.local.fault;

import io.notaflow.config.CatalogConfig;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.InvoiceAnalyticsJob;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.jobs.runtime.Lake;
import io.notaflow.jobs.runtime.RestorePoint;
import io.notaflow.jobs.testing.PostgresProxy;
import io.notaflow.jobs.testing.StandaloneCluster;
import io.notaflow.local.lake.LakeRun;
import io.notaflow.local.postgres.Postgres;
import io.notaflow.table.bronze.DocumentsTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.iceberg.Snapshot;
import org.awaitility.Awaitility;

/**
 * The job on a cluster of separate processes beside real services, with the supervisor's duties: a killed TaskManager is replaced, and
 * after the death of a JobManager the job is submitted to a new one from the newest complete checkpoint.
 */
final class LakeUnderFire implements AutoCloseable {
    private static final Path JAR = Path.of("../jobs/target/notaflow-jobs.jar").toAbsolutePath();

    private final Path folder;
    private final Services services;
    private final PostgresProxy proxy;
    private final StandaloneCluster cluster;
    private final NotaflowConfig config;
    private Process jobManager;
    private Process taskManager;

    LakeUnderFire(Path folder) throws Exception {
        this.folder = folder;
        services = new Services(folder);
        proxy = new PostgresProxy(services.postgresPort());
        // Every bit of state becomes a file of its own, so that a checkpoint on its way can be seen.
        cluster = new StandaloneCluster(folder.resolve("flink"), "execution.checkpointing.data-inline-threshold: 0 b");
        config = configuration("notaflow.yaml", services.postgresPort());
        configuration("job.yaml", proxy.port());
        jobManager = cluster.startJobManager();
        taskManager = cluster.startTaskManager();
        submit(List.of());
    }

    /** The job goes through the proxy, whoever looks at the lake does not. */
    private NotaflowConfig configuration(String name, int postgresPort) throws IOException {
        Files.writeString(folder.resolve("hmac.key"), "0123456789abcdef0123456789abcdef");
        Path file = folder.resolve(name);
        Files.writeString(
                file,
                String.format(
                        """
                        catalog: {uri: "%1$s", user: %2$s, password-file: %3$s, warehouse: warehouse}
                        kafka: {bootstrap-servers: "%4$s", topic: %5$s}
                        postgres: {url: "%1$s", user: %2$s, password-file: %3$s}
                        runtime: {checkpoint-interval: 2s, checkpoint-dir: checkpoints, parallelism: 2, state-backend: hashmap, restart-delay: 1s, restart-attempts: 200}
                        ingest: {hmac-key-file: hmac.key, horizon-days: unlimited}
                        """,
                        "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + Postgres.USER,
                        Postgres.USER,
                        services.postgres().passwordFile(),
                        services.bootstrapServers(),
                        Services.TOPIC));
        return NotaflowConfig.load(new String[] {"--config", file.toString()});
    }

    private void submit(List<String> restore) throws Exception {
        List<String> arguments = new ArrayList<>(restore);
        arguments.addAll(
                List.of(JAR.toString(), "--config", folder.resolve("job.yaml").toString()));
        Path log = folder.resolve("submission.log");
        if (cluster.run(log, arguments) != 0) {
            throw new IllegalStateException("Cannot submit the job: " + Files.readString(log));
        }
    }

    void killTaskManager() {
        killed(taskManager);
    }

    /** Returns once the new one is started; it registers by itself. */
    void replaceTaskManager() throws IOException {
        taskManager = cluster.startTaskManager();
    }

    void killJobManager() {
        killed(jobManager);
    }

    /** A new JobManager and the job from the newest complete checkpoint. */
    void replaceJobManager() throws Exception {
        jobManager = cluster.startJobManager();
        submit(List.of("-s", newestCheckpoint().path()));
    }

    private RestorePoint newestCheckpoint() {
        try (Lake lake = Lake.open(config.catalog(), InvoiceAnalyticsJob.tables(config.stages()))) {
            return RestorePoint.newest(config.runtime().checkpointDir(), lake.id())
                    .orElseThrow();
        }
    }

    private static void killed(Process process) {
        try {
            if (!process.destroyForcibly().waitFor(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Cannot kill process " + process.pid());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Records committed in all tables; asked again while the database is away. */
    long committed() {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollDelay(Duration.ZERO)
                .ignoreExceptions()
                .until(() -> LakeRun.committed(config.catalog()), records -> true);
    }

    /** Whether a table has rows of that checkpoint, or knows that it had none. */
    boolean hasCommitted(long checkpoint) {
        Iterable<Snapshot> snapshots = Catalogs.load(config.catalog())
                .loadTable(Catalogs.identifier(DocumentsTable.TABLE))
                .snapshots();
        return StreamSupport.stream(snapshots.spliterator(), false).anyMatch(snapshot -> String.valueOf(checkpoint)
                .equals(snapshot.summary().get("flink.max-committed-checkpoint-id")));
    }

    NotaflowConfig config() {
        return config;
    }

    CatalogConfig catalog() {
        return config.catalog();
    }

    CheckpointWatch checkpoints() {
        return new CheckpointWatch(folder.resolve("checkpoints"));
    }

    PostgresProxy proxy() {
        return proxy;
    }

    Services services() {
        return services;
    }

    @Override
    public void close() {
        try (services;
                proxy;
                cluster) {
            proxy.sprung();
        } catch (Exception e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
