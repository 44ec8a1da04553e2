package io.notaflow.dashboard.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open page: what it has not been sent yet, the newest of each name. Thread-safe; one thread at a time sends. */
public final class Listener {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

    private final Map<String, Event> waiting = new LinkedHashMap<>();
    private final Consumer<Event> connection;
    private final Runnable hangUp;
    private boolean sending;

    /**
     * @param connection sends, and may block or fail
     * @param hangUp ends a connection that failed; the page then opens another
     */
    public Listener(Consumer<Event> connection, Runnable hangUp) {
        this.connection = connection;
        this.hangUp = hangUp;
    }

    void offer(Event event, Executor senders) {
        synchronized (this) {
            waiting.remove(event.name());
            waiting.put(event.name(), event);
            if (sending) {
                return;
            }
            sending = true;
        }
        senders.execute(this::send);
    }

    private void send() {
        try {
            for (Event event = next(); event != null; event = next()) {
                connection.accept(event);
            }
        } catch (RuntimeException e) {
            // Still "sending": nothing is sent to it any more.
            LOG.warn("An open page could not be written to; it is hung up", e);
            hangUp.run();
        }
    }

    private synchronized @Nullable Event next() {
        if (waiting.isEmpty()) {
            sending = false;
            return null;
        }
        Event first = waiting.values().iterator().next();
        waiting.remove(first.name());
        return first;
    }
}
