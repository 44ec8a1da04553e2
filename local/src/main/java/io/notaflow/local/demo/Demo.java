package io.notaflow.local.demo;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.local.page.Page;
import io.notaflow.local.postgres.Postgres;
import io.notaflow.local.process.FreePort;
import io.notaflow.local.reconcile.Reconciliation;
import io.notaflow.local.reconcile.ReconciliationResult;
import io.notaflow.local.reconcile.ReconciliationText;
import io.notaflow.local.reconcile.Scope;
import io.notaflow.local.simulate.truth.TruthLedger;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobStatus;
import org.apache.logging.log4j.LogManager;

/** One run of the demo, from the first service started to the last one stopped. */
final class Demo {
    private static final Duration LIVE_INTERVAL = Duration.ofSeconds(5);
    private static final Duration HURRIED_INTERVAL = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration STALL = Duration.ofMinutes(4);
    private static final String PASSWORD_HINT = ", password in ";

    private final DemoOptions options;
    private final DataFolder folder;
    private final InputFiles files;
    private final Screen screen;
    private final PrintWriter out;
    private final Clock clock;
    private final Capacity capacity;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Latencies latencies = new Latencies(Services.PARTITIONS);
    private boolean watched;
    private long newestCheckpoint = -1;
    private long newestCheckpointNanos = System.nanoTime();
    private long newestRecords = -1;
    private long newestRecordsNanos = System.nanoTime();

    Demo(DemoOptions options, DataFolder folder, InputFiles files, Screen screen, PrintWriter out, Clock clock) {
        this.options = options;
        this.folder = folder;
        this.files = files;
        this.screen = screen;
        this.out = out;
        this.clock = clock;
        this.capacity = new Capacity(folder.folder(), Runtime.getRuntime().maxMemory());
    }

    /** Asks a running demo to end; from any thread. */
    void stop() {
        stop.countDown();
    }

    /** 0 when it ended as asked and, if it was to be reconciled, balances; 1 otherwise. */
    int run() throws Exception {
        capacity.check();
        try {
            return serve();
        } catch (Exception | LinkageError e) {
            // Connections end in the middle of a word, and classes that add a hook of their own cannot be loaded any
            // more.
            if (isStopped() && (!watched || e instanceof LinkageError)) {
                LogManager.getLogger(Demo.class).info("Stopped before everything ran", e);
                return stoppedEarly();
            }
            String shortage = capacity.shortage();
            if (shortage.isEmpty()) {
                throw e;
            }
            throw new IOException(shortage, e);
        }
    }

    private int serve() throws Exception {
        screen.say("NotaFlow demo in " + folder.folder() + (folder.isResumed() ? " (going on)" : " (new)"));
        try (Services services = Services.start(folder, options.stopWhenDone ? HURRIED_INTERVAL : LIVE_INTERVAL)) {
            if (isStopped()) {
                return stoppedEarly();
            }
            NotaflowConfig config = services.config();
            int port = FreePort.preferring(options.port);
            if (port != options.port) {
                screen.say("  Port " + options.port + " is taken; the page is on " + port + ".");
            }
            try (FlinkJob job = FlinkJob.start(config, FreePort.preferring(port + 1), folder);
                    Page page = Page.start(
                            folder.path("page"), services.postgres(), job.url(), folder.hmacKeyFile(), port)) {
                introduce(services, job, page);
                return live(services, config, job);
            }
        }
    }

    private boolean isStopped() {
        return stop.getCount() == 0;
    }

    private int stoppedEarly() {
        screen.say("Stopped before everything ran. Run it again with --data " + options.data + " to go on.");
        return 1;
    }

    private void introduce(Services services, FlinkJob job, Page page) {
        Postgres postgres = services.postgres();
        screen.say("  Page        " + page.url() + "   <- open this");
        screen.say("  Flink       " + job.url());
        screen.say("  Lake        " + folder.path("warehouse"));
        screen.say(
                "  PostgreSQL  " + postgres.url() + " user " + Postgres.USER + PASSWORD_HINT + postgres.passwordFile());
        screen.say("  Kafka       " + services.broker().bootstrapServers() + " topic " + Services.TOPIC);
        screen.say("  Reconcile   ./notaflow reconcile --full --config " + folder.path(DemoFiles.CONFIGURATION));
        screen.say("  SQL         ./notaflow sql --config " + folder.path(DemoFiles.CONFIGURATION));
        screen.say(options.stopWhenDone ? "Ends when everything is committed." : "Ctrl-C stops everything.");
    }

    private int live(Services services, NotaflowConfig config, FlinkJob job) throws Exception {
        FeedJournal journal = FeedJournal.open(folder.path("feed.journal"));
        Feed feed = new Feed(journal, options, files, clock);
        try (Feeder feeder = new Feeder(services.broker().bootstrapServers(), latencies, clock);
                LakeView lake = new LakeView(config, latencies)) {
            CompletableFuture<Void> feeding = start(feed, feeder);
            boolean done = watch(services, job, feeder, feeding, lake);
            feeder.stop();
            feeding.handle((nothing, failure) -> null).get(STALL.toSeconds(), TimeUnit.SECONDS);
            job.cancel();
            if (!done) {
                screen.say("Stopped. Run it again with --data " + options.data + " to go on.");
                return options.stopWhenDone ? 1 : 0;
            }
            return conclude(services, journal, feeder);
        }
    }

    private static CompletableFuture<Void> start(Feed feed, Feeder feeder) {
        CompletableFuture<Void> feeding = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        feed.run(feeder);
                        feeding.complete(null);
                    } catch (InterruptedException | ExecutionException | IOException | RuntimeException e) {
                        feeding.completeExceptionally(e);
                    }
                },
                "feeder");
        thread.setDaemon(true);
        thread.start();
        return feeding;
    }

    /** True when everything sent is committed and the demo was to end then; false when it was stopped. */
    private boolean watch(
            Services services, FlinkJob job, Feeder feeder, CompletableFuture<Void> feeding, LakeView lake)
            throws Exception {
        watched = true;
        while (!stop.await(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
            if (feeding.isCompletedExceptionally()) {
                feeding.get();
            }
            boolean fed = feeding.isDone();
            long expected = fed ? total(feeder.endOffsets()) : Long.MAX_VALUE;
            Optional<LakeFigures> figures = lake.figures();
            if (figures.isPresent()) {
                show(services, feeder, figures.get());
                if (options.stopWhenDone && figures.get().records() >= expected) {
                    return true;
                }
            }
            checkAlive(job);
            if (options.stopWhenDone && fed && System.nanoTime() - newestRecordsNanos > STALL.toNanos()) {
                throw new IllegalStateException("All is sent, but for " + STALL.toMinutes()
                        + " minutes no record was added to the " + newestRecords + " of " + expected
                        + " in bronze; see "
                        + folder.path("logs/notaflow.log"));
            }
        }
        return false;
    }

    private void show(Services services, Feeder feeder, LakeFigures figures) throws SQLException, IOException {
        if (figures.checkpoint() != newestCheckpoint) {
            newestCheckpoint = figures.checkpoint();
            newestCheckpointNanos = System.nanoTime();
        }
        if (figures.records() != newestRecords) {
            newestRecords = figures.records();
            newestRecordsNanos = System.nanoTime();
        }
        long now = clock.millis();
        LiveNumbers live = LiveNumbers.read(services.postgres(), figures.checkpoint());
        screen.progress(ProgressLine.of(feeder.sent(), figures, live, latencies.p95(), now), now);
    }

    private void checkAlive(FlinkJob job) throws Exception {
        String shortage = capacity.shortage();
        if (!shortage.isEmpty()) {
            throw new IOException(shortage);
        }
        JobStatus status = job.status();
        boolean stalled = System.nanoTime() - newestCheckpointNanos > STALL.toNanos();
        if (status.isGloballyTerminalState() || stalled) {
            throw new IllegalStateException(
                    (stalled ? "Nothing was committed for " + STALL.toMinutes() + " minutes; " : "")
                            + "the job is " + status
                            + job.failure().map(cause -> " (" + cause + ")").orElse("") + "; see "
                            + folder.path("logs/notaflow.log"));
        }
    }

    private int conclude(Services services, FeedJournal journal, Feeder feeder) throws Exception {
        long received = total(feeder.endOffsets());
        ReconciliationResult result = Reconciliation.run(services.config(), Scope.FULL);
        Optional<TruthLedger> truth = journal.truth();
        Report report = new Report(received, result, truth.map(TruthLedger::totalBrl), latencies.p95());
        screen.say("");
        ReconciliationText.write(result, out);
        truth.ifPresent(ledger -> screen.say("The simulator's truth: BRL "
                + String.format(Locale.ROOT, "%,.2f", ledger.totalBrl())
                + (ledger.totalBrl().compareTo(result.silverTotal()) == 0
                        ? ", equal to the cent."
                        : ", which DIFFERS.")));
        if (received != result.records()) {
            screen.say("Received " + received + " records but bronze holds " + result.records() + ".");
        }
        FindingsText.write(services.postgres(), out);
        if (options.report != null) {
            report.write(options.report);
        }
        return report.isBalanced() ? 0 : 1;
    }

    private static long total(List<Long> offsets) {
        return offsets.stream().mapToLong(Long::longValue).sum();
    }
}
