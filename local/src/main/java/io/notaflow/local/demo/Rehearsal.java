package io.notaflow.local.demo;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.local.process.FreePort;
import io.notaflow.local.process.LogFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** One pass of given records through a fresh broker, the whole job and a fresh lake, as the demo starts them. */
public final class Rehearsal {
    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration STALL = Duration.ofMinutes(4);
    private static final int PORT = 8080;

    private final Path data;
    private final Screen screen;
    private final Clock clock;
    private long newestRecords = -1;
    private long newestNanos = System.nanoTime();

    /** {@code data}: a new folder, or one of a former demo, whose contents are removed. */
    public Rehearsal(Path data, PrintWriter out, Clock clock) {
        this.data = data;
        this.screen = new Screen(out, false);
        this.clock = clock;
    }

    /** Reads what the lake holds. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(NotaflowConfig config) throws Exception;
    }

    /** What is done with the lake while the job still runs. */
    @FunctionalInterface
    public interface Evening {
        void at(NotaflowConfig config) throws Exception;
    }

    /** Sends the records with their own arrival, waits until the lake has committed them all, spends the evening, and reads the lake. */
    public <T> T run(Iterator<Item> records, Evening evening, Reading<T> reading) throws Exception {
        try (DataFolder folder = DataFolder.open(data, DataFolder.Former.REMOVED)) {
            LogFile.use(folder.path("logs/notaflow.log"));
            try (Services services = Services.start(folder, INTERVAL)) {
                NotaflowConfig config = services.config();
                pass(folder, services, config, records, evening);
                return reading.of(config);
            }
        }
    }

    private void pass(
            DataFolder folder, Services services, NotaflowConfig config, Iterator<Item> records, Evening evening)
            throws Exception {
        Latencies latencies = new Latencies(Services.PARTITIONS);
        try (FlinkJob job = FlinkJob.start(config, FreePort.preferring(PORT), folder);
                Feeder feeder = new Feeder(services.broker().bootstrapServers(), latencies, clock);
                LakeView lake = new LakeView(config, latencies)) {
            List<Long> base = feeder.endOffsets();
            CompletableFuture<Void> feeding = CompletableFuture.runAsync(() -> feed(feeder, records, base));
            try {
                while (!isDone(feeding, feeder, lake, job)) {
                    TimeUnit.NANOSECONDS.sleep(POLL.toNanos());
                }
            } finally {
                feeder.stop();
                feeding.handle((nothing, failure) -> null).get(STALL.toSeconds(), TimeUnit.SECONDS);
            }
            evening.at(config);
            job.cancel();
        }
    }

    private static void feed(Feeder feeder, Iterator<Item> records, List<Long> base) {
        try {
            feeder.feed(records, base, Pace.perSecond(0));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Feeding was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Feeding failed", e);
        }
    }

    private boolean isDone(CompletableFuture<Void> feeding, Feeder feeder, LakeView lake, FlinkJob job)
            throws Exception {
        if (feeding.isCompletedExceptionally()) {
            feeding.get();
        }
        boolean fed = feeding.isDone();
        long sent = feeder.sent();
        Optional<LakeFigures> figures = lake.figures();
        long committed = figures.map(LakeFigures::records).orElse(0L);
        if (committed != newestRecords) {
            newestRecords = committed;
            newestNanos = System.nanoTime();
        }
        screen.progress("  sent " + sent + ", committed " + committed, clock.millis());
        if (job.status().isGloballyTerminalState() || System.nanoTime() - newestNanos > STALL.toNanos()) {
            throw new IllegalStateException("The job does not go on: " + job.status() + " "
                    + job.failure().orElse("") + "; see the log beside the data");
        }
        return fed && committed >= sent;
    }
}
