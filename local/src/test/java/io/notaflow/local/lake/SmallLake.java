package io.notaflow.local.lake;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.local.broker.Broker;
import io.notaflow.local.broker.Topics;
import io.notaflow.local.postgres.Postgres;
import io.notaflow.local.simulate.Format;
import io.notaflow.local.simulate.KafkaTarget;
import io.notaflow.local.simulate.Mix;
import io.notaflow.local.simulate.SimulatedRecord;
import io.notaflow.local.simulate.Simulation;
import io.notaflow.local.simulate.truth.TruthLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.flink.core.execution.JobClient;

/** Simulated documents in a lake written by the real job, which has ended; PostgreSQL with the catalog goes on. */
public final class SmallLake implements AutoCloseable {
    private static final String TOPIC = "notaflow.documents";

    private final Postgres postgres;
    private final NotaflowConfig config;
    private final TruthLedger truth = new TruthLedger();

    private SmallLake(Postgres postgres, NotaflowConfig config) {
        this.postgres = postgres;
        this.config = config;
    }

    /** Sends the records of that many simulated invoices and waits until every table has committed what became of them. */
    public static SmallLake make(Path folder, long seed, int invoices) throws Exception {
        return makeInSteps(folder, seed, invoices, invoices);
    }

    /** The same, {@code step} invoices at a time, each lot once every table has committed what became of the one before. */
    public static SmallLake makeInSteps(Path folder, long seed, int invoices, int step) throws Exception {
        Postgres postgres = Postgres.start(folder.resolve("postgres"), folder.resolve("postgres.log"));
        try (Broker broker = Broker.start(folder.resolve("kafka"), folder.resolve("kafka.log"))) {
            Topics.create(broker.bootstrapServers(), TOPIC, 2);
            SmallLake lake = new SmallLake(postgres, configuration(folder, postgres, broker));
            lake.fill(
                    new Simulation(seed, LocalDate.of(2026, 11, 2), Format.MIXED, Mix.defaults()),
                    invoices,
                    step,
                    broker);
            return lake;
        }
    }

    private static NotaflowConfig configuration(Path folder, Postgres postgres, Broker broker) throws IOException {
        Files.writeString(folder.resolve("hmac.key"), "0123456789abcdef0123456789abcdef");
        Path file = folder.resolve("notaflow.yaml");
        Files.writeString(
                file,
                String.format(
                        """
                        catalog: {uri: "%1$s", user: %2$s, password-file: %3$s, warehouse: warehouse}
                        kafka: {bootstrap-servers: "%4$s", topic: %5$s}
                        postgres: {url: "%1$s", user: %2$s, password-file: %3$s}
                        runtime: {checkpoint-interval: 1s, checkpoint-dir: checkpoints, parallelism: 2, state-backend: hashmap}
                        ingest: {hmac-key-file: hmac.key, horizon-days: unlimited}
                        """, postgres.url(), Postgres.USER, postgres.passwordFile(), broker.bootstrapServers(), TOPIC));
        return NotaflowConfig.load(new String[] {"--config", file.toString()});
    }

    private void fill(Simulation simulation, int invoices, int step, Broker broker) throws Exception {
        JobClient job = LakeRun.start(config);
        for (int first = 0; first < invoices; first += step) {
            try (KafkaTarget target = new KafkaTarget(broker.bootstrapServers(), TOPIC, Clock.systemUTC())) {
                Iterator<SimulatedRecord> records = simulation.records(first, Math.min(step, invoices - first));
                while (records.hasNext()) {
                    SimulatedRecord simulated = records.next();
                    target.send(simulated);
                    truth.add(simulated.truth());
                }
            }
            LakeRun.awaitCommitted(config, truth.records());
        }
        job.cancel().get();
    }

    public NotaflowConfig config() {
        return config;
    }

    public Postgres postgres() {
        return postgres;
    }

    /** What the simulator says became of what it sent. */
    public TruthLedger truth() {
        return truth;
    }

    @Override
    public void close() {
        postgres.close();
    }
}
