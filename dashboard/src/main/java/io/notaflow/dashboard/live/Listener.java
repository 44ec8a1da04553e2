package io.notaflow.dashboard.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An open page: what it has not been sent yet, the newest of each name. Thread-safe; one thread at a time sends. */
public final class Listener {
    private final Map<String, Event> waiting = new LinkedHashMap<>();
    private final Consumer<Event> connection;
    private boolean sending;

    /** {@code connection}: sends, and may block or fail, in which case the page leaves by itself. */
    public Listener(Consumer<Event> connection) {
        this.connection = connection;
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
        for (Event event = next(); event != null; event = next()) {
            connection.accept(event);
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
