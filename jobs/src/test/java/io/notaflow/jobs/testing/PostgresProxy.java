package io.notaflow.jobs.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Stands between clients and PostgreSQL, knows which statement passes by, and can cut the line before a statement reaches the server or
 * after the server has done it but before the client learns of it.
 */
public final class PostgresProxy implements Closeable {
    /** The statement by which the Iceberg catalog commits. */
    public static final String CATALOG_COMMIT = "UPDATE iceberg_tables";

    /** When a trap strikes, seen from the statement. */
    enum Moment {
        BEFORE_SERVER,
        AFTER_SERVER
    }

    /** One interception: strikes once, at the first matching statement. */
    record Trap(Moment moment, String statement, Runnable action) {}

    private final ServerSocket listener;
    private final int target;
    private final Queue<Trap> traps = new ConcurrentLinkedQueue<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong sprung = new AtomicLong();

    /** Listens on a free port of the loopback and passes everything to {@code target} there. */
    public PostgresProxy(int target) {
        this.target = target;
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept, "postgres-proxy");
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** Runs {@code action} when the next statement containing {@code statement} was sent, then cuts the line: the server never sees it. */
    public void cutBefore(String statement, Runnable action) {
        traps.add(new Trap(Moment.BEFORE_SERVER, statement, action));
    }

    /** Runs {@code action} when the server has done the next such statement, then cuts the line: the client never learns of it. */
    public void swallowReplyOf(String statement, Runnable action) {
        traps.add(new Trap(Moment.AFTER_SERVER, statement, action));
    }

    /** How many traps have struck. */
    public long sprung() {
        return sprung.get();
    }

    /** The first waiting trap for this statement, which then waits no more. */
    synchronized @Nullable Trap take(Moment moment, String statement) {
        for (Trap trap : traps) {
            if (trap.moment() == moment && statement.contains(trap.statement())) {
                traps.remove(trap);
                return trap;
            }
        }
        return null;
    }

    void spring(Trap trap) {
        trap.action().run();
        sprung.incrementAndGet();
    }

    private void accept() {
        try {
            while (!listener.isClosed()) {
                connect(listener.accept());
            }
        } catch (IOException e) {
            // Closed: the only way out of accept.
        }
    }

    /** A server that is away refuses this client only. */
    private void connect(Socket client) throws IOException {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            // Messages are forwarded one by one: Nagle's algorithm would hold each back until the former is
            // acknowledged, 40 ms.
            server.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
            open.add(client);
            open.add(server);
            ProxiedConnection connection = new ProxiedConnection(this, client, server);
            start(connection::forwardRequests, "postgres-proxy-requests");
            start(connection::forwardReplies, "postgres-proxy-replies");
        } catch (ConnectException away) {
            client.close();
        }
    }

    private static void start(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
