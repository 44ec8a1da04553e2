package io.notaflow.dashboard.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers that many pages ask for, each asked at most once in a while, by one of them while the others wait. Thread-safe.
 *
 * @param <K> what is asked
 * @param <E> what may go wrong; that is not remembered
 */
public final class Memo<K, E extends Exception> {
    private static final int MOST = 64;

    /** Finds an answer out. */
    @FunctionalInterface
    public interface Source<K, E extends Exception> {
        String ask(K key) throws E;
    }

    private static final class Known {
        private Instant at = Instant.MIN;
        private @Nullable String answer;
    }

    private final Source<K, E> source;
    private final Duration lasts;
    private final Clock clock;
    private final Map<K, Known> all = new LinkedHashMap<>();

    /** {@code lasts}: how old an answer may be. */
    public Memo(Source<K, E> source, Duration lasts, Clock clock) {
        this.source = source;
        this.lasts = lasts;
        this.clock = clock;
    }

    public String get(K key) throws E {
        Known known = known(key);
        synchronized (known) {
            String answer = known.answer;
            if (answer == null || !clock.instant().isBefore(known.at.plus(lasts))) {
                answer = source.ask(key);
                known.answer = answer;
                known.at = clock.instant();
            }
            return answer;
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
