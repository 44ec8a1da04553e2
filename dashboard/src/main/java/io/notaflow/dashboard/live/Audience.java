package io.notaflow.dashboard.live;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** The open pages. Telling them never waits for one: who does not keep up misses what was replaced meanwhile. */
public final class Audience {
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Executor senders;
    private final int most;

    /**
     * @param senders who write to pages, a few threads
     * @param most how many pages may be open
     */
    public Audience(Executor senders, int most) {
        this.senders = senders;
        this.most = most;
    }

    /** Takes part from now on, beginning with these events; false when there is no room. */
    public boolean join(Listener listener, Collection<Event> first) {
        if (listeners.size() >= most) {
            return false;
        }
        listeners.add(listener);
        first.forEach(event -> listener.offer(event, senders));
        return true;
    }

    public void leave(Listener listener) {
        listeners.remove(listener);
    }

    /** To all of them. */
    public void tell(Event event) {
        listeners.forEach(listener -> listener.offer(event, senders));
    }

    public int size() {
        return listeners.size();
    }

    public boolean isEmpty() {
        return listeners.isEmpty();
    }
}
