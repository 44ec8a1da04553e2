package io.notaflow.dashboard;

import io.notaflow.config.DashboardConfig;
import io.notaflow.dashboard.web.WebServer;
import java.time.Clock;

/** A running live page. */
public final class Dashboard implements AutoCloseable {
    private final WebServer server;

    private Dashboard(WebServer server) {
        this.server = server;
    }

    /** Listens when it returns; its database may come later. */
    public static Dashboard start(DashboardConfig config, Clock clock) {
        return new Dashboard(WebServer.start(config, clock));
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
