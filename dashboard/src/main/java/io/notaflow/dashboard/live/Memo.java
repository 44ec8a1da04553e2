package io.notaflow.dashboard.live;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers that many pages ask for, each asked at most once in a while, by one of them while the others wait. What went wrong is told for a second
 * to all who ask, or they would wait for the same one after the other. Thread-safe.
 *
 * @param <K> what is asked
 */
public final class Memo<K> {
    private static final int MOST = 64;
    private static final Duration FAILED = Duration.ofSeconds(1);

    /** Finds an answer out. */
    @FunctionalInterface
    public interface Source<K> {
        String ask(K key) throws SQLException;
    }

    private static final class Known {
        private Instant until = Instant.MIN;
        private String answer = "";
        private @Nullable SQLException failure;
    }

    private final Source<K> source;
    private final Duration lasts;
    private final Clock clock;
    private final Map<K, Known> all = new LinkedHashMap<>();

    /** {@code lasts}: how old an answer may be. */
    public Memo(Source<K> source, Duration lasts, Clock clock) {
        this.source = source;
        this.lasts = lasts;
        this.clock = clock;
    }

    /** The answer, which may be that old. */
    public String get(K key) throws SQLException {
        Known known = known(key);
        synchronized (known) {
            if (!clock.instant().isBefore(known.until)) {
                try {
                    known.answer = source.ask(key);
                    known.failure = null;
                    known.until = clock.instant().plus(lasts);
                } catch (SQLException e) {
                    known.failure = e;
                    known.until = clock.instant().plus(FAILED);
                }
            }
            SQLException failure = known.failure;
            if (failure != null) {
                throw new SQLException(failure.getMessage(), failure.getSQLState(), failure);
            }
            return known.answer;
        }
    }

    private synchronized Known known(K key) {
        Known known = all.remove(key);
        known = known == null ? new Known() : known;
        if (all.size() >= MOST) {
            all.remove(all.keySet().iterator().next());
        }
        all.put(key, known);
        return known;
    }
}
