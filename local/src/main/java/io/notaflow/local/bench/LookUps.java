package io.notaflow.local.bench;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.config.PostgresConfig;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** Asks PostgreSQL for single access keys, one after the other, while a job writes at full speed. */
final class LookUps implements Callable<Latencies> {
    private static final String QUERY = "SELECT * FROM invoice_status WHERE access_key = ?";
    private static final String KEYS = "SELECT access_key FROM invoice_status LIMIT 20000";
    private static final int FEWEST_KEYS = 1_000;
    private static final int WARM_UP = 500;
    private static final int WANTED = 2_000;

    private final PostgresConfig postgres;
    private volatile boolean stopped;

    private LookUps(PostgresConfig postgres) {
        this.postgres = postgres;
    }

    /** One pass of the whole job with look-ups beside it, from the first rows on to the last commit. */
    static void measure(Stage stage, Topic topic, Report report) throws Exception {
        NotaflowConfig config = stage.lake(topic, Variant.KPIS);
        LookUps lookUps = new LookUps(config.postgres());
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Job job = Job.start(config, Variant.KPIS)) {
            Future<Latencies> result = thread.submit(lookUps);
            Cost cost = job.untilCommitted(topic.documents());
            lookUps.stopped = true;
            Latencies found = result.get();
            report.say(
                    "  %,d look-ups by key in invoice_status beside %,.0f documents/s: p50 %.2f ms, p99 %.2f ms, longest %.2f ms%s",
                    found.count(),
                    cost.documentsPerSecond(),
                    found.millis(.5),
                    found.millis(.99),
                    found.millis(1),
                    found.count() < WANTED ? " (too few: more --documents)" : "");
        } finally {
            lookUps.stopped = true;
            thread.shutdownNow();
        }
    }

    @Override
    public Latencies call() throws Exception {
        LongStream.Builder nanos = LongStream.builder();
        Random random = new Random(7);
        try (Connection connection = Rows.connect(postgres);
                PreparedStatement query = connection.prepareStatement(QUERY)) {
            List<String> keys = keys(connection);
            for (int i = 0; !stopped; i++) {
                long start = System.nanoTime();
                look(query, keys.get(random.nextInt(keys.size())));
                if (i >= WARM_UP) {
                    nanos.add(System.nanoTime() - start);
                }
            }
        }
        return Latencies.of(nanos.build().toArray());
    }

    private List<String> keys(Connection connection) throws SQLException, InterruptedException {
        List<String> keys = new ArrayList<>();
        while (keys.size() < FEWEST_KEYS && !stopped) {
            TimeUnit.MILLISECONDS.sleep(50);
            keys.clear();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(KEYS)) {
                while (rows.next()) {
                    keys.add(rows.getString(1));
                }
            }
        }
        return keys;
    }

    private static void look(PreparedStatement query, String key) throws SQLException {
        query.setString(1, key);
        try (ResultSet row = query.executeQuery()) {
            if (!row.next() || row.getString("state") == null) {
                throw new IllegalStateException("A key that was there is gone");
            }
        }
    }
}
