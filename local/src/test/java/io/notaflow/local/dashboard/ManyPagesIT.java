package io.notaflow.local.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many pages are open, PostgreSQL is asked as if it were one, and all of them hear the same. */
class ManyPagesIT {
    private static final int MANY = 200;
    private static final int CHECKPOINTS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Backends tell of their transactions a second late and more. */
    private static final Duration TOLD = Duration.ofSeconds(3);

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Set<Integer> heard = ConcurrentHashMap.newKeySet();
    private volatile String awaited = "";
    private long checkpoint = 1;

    @Test
    void twoHundredCostWhatOneCosts() throws Exception {
        try (FilledPage filled = FilledPage.start(folder)) {
            open(filled, 0);
            long ofOne = transactionsOfNews(filled, 1);
            for (int page = 1; page < MANY; page++) {
                open(filled, page);
            }
            long ofMany = transactionsOfNews(filled, MANY);

            // Of the same number of checkpoints; each may fall into one more or one less of the rounds of a second.
            assertThat(ofOne).isGreaterThan(CHECKPOINTS * 5L);
            assertThat(ofMany).isLessThan(2 * ofOne);
        }
    }

    /** Transactions from the first of these checkpoints until every page has heard of the last one. */
    private long transactionsOfNews(FilledPage filled, int pages) throws Exception {
        long before = transactions(filled);
        for (int i = 0; i < CHECKPOINTS; i++) {
            checkpoint++;
            heard.clear();
            awaited = "\"checkpoint\":" + checkpoint + ",";
            filled.execute("INSERT INTO job_pulse VALUES (" + checkpoint + ", 1, " + checkpoint + ", now(), "
                    + (checkpoint - 1) + ", now(), 0, NULL, NULL, NULL)");
            await().atMost(PATIENCE).until(() -> heard.size() == pages);
        }
        return transactions(filled) - before;
    }

    private static long transactions(FilledPage filled) throws Exception {
        Thread.sleep(TOLD.toMillis()); // There is nothing to wait for: statistics come when they come.
        return filled.count(
                "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database()");
    }

    private void open(FilledPage filled, int page) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(filled.page().address() + "/api/live"))
                .header("Accept", "text/event-stream")
                .build();
        var ignored = http.sendAsync(request, BodyHandlers.fromLineSubscriber(new Page(page)));
        assertThat(ignored).isNotCompletedExceptionally();
    }

    private final class Page implements Flow.Subscriber<String> {
        private final int number;

        private Page(int number) {
            this.number = number;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.contains(awaited)) {
                heard.add(number);
            }
        }

        @Override
        public void onError(Throwable failure) {
            // A page that ends hears nothing any more, which the test sees.
        }

        @Override
        public void onComplete() {
            // As above.
        }
    }
}
