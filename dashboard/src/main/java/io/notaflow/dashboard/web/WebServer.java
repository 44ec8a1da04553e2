package io.notaflow.dashboard.web;

import com.zaxxer.hikari.HikariDataSource;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.staticfiles.Location;
import io.notaflow.config.DashboardConfig;
import io.notaflow.dashboard.invoice.TypedKey;
import io.notaflow.dashboard.live.Audience;
import io.notaflow.dashboard.live.Board;
import io.notaflow.dashboard.live.Json;
import io.notaflow.dashboard.live.Listener;
import io.notaflow.dashboard.live.LiveReader;
import io.notaflow.dashboard.oncall.FlinkView;
import io.notaflow.dashboard.question.Asker;
import io.notaflow.privacy.PersonalData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page's server: routes, threads and connections, all ended by {@link #close}. */
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final int MOST_PAGES = 1_000;
    private static final int SENDERS = 16;
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final HikariDataSource reading;
    private final @Nullable HikariDataSource writing;
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor();
    private final DashboardConfig config;
    private final Guard guard;
    private final Audience audience;
    private final LiveReader reader;
    private final Api api;
    private final FlinkView flink;
    private final Javalin javalin;

    private WebServer(DashboardConfig config, Clock clock) {
        this.config = config;
        reading = Databases.reading(config.reading());
        writing = config.takesFeedback() ? Databases.writing(config.feedback()) : null;
        flink = new FlinkView(config.flinkUrl());
        guard = new Guard(config.hosts());
        audience = new Audience(senders, MOST_PAGES);
        Asker asker = new Asker(reading);
        Board board = new Board(asker, clock, config.zone());
        reader = new LiveReader(board, audience, clock);
        PersonalData personal = config.pseudonymKey().isPresent()
                ? new PersonalData(config.pseudonymKey().reveal())
                : null;
        api = new Api(board, asker, new TypedKey(personal), writing == null ? null : new FeedbackDesk(writing), clock);
        javalin = Javalin.create(this::configure);
        routes();
    }

    /** Listens when it returns. */
    @SuppressWarnings("FutureReturnValueIgnored") // a round catches what it can meet
    public static WebServer start(DashboardConfig config, Clock clock) {
        WebServer server = new WebServer(config, clock);
        server.javalin.start(config.bind(), config.port());
        server.rounds.scheduleWithFixedDelay(server::round, 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
        return server;
    }

    /** A fault of ours must not end the rounds; the page would freeze. */
    private void round() {
        try {
            reader.round();
        } catch (RuntimeException e) {
            LOG.error("A round of the page failed", e);
        }
    }

    private void configure(JavalinConfig javalin) {
        javalin.showJavalinBanner = false;
        javalin.http.maxRequestSize = 10_000L;
        javalin.staticFiles.add(files -> {
            files.hostedPath = "/";
            files.directory = "/web";
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "no-cache");
        });
    }

    private void routes() {
        javalin.before(guard::check);
        javalin.sse("/api/live", this::listen);
        javalin.get("/api/session", this::session);
        javalin.get("/api/panels/{panel}", api::panel);
        javalin.get("/api/questions", api::questions);
        javalin.get("/api/codes", api::codes);
        javalin.get("/api/invoice", api::invoice);
        javalin.get(
                "/api/flink", context -> context.contentType("application/json").result(Json.text(flink.look())));
        javalin.post("/api/findings/{id}/feedback", context -> {
            guard.checkChange(context);
            api.feedback(context);
        });
        javalin.get("/health", context -> context.result("ok"));
        javalin.exception(SQLException.class, (e, context) -> {
            LOG.warn("PostgreSQL did not answer ({})", e.getSQLState());
            context.status(503).result("PostgreSQL does not answer");
        });
    }

    private void session(Context context) {
        Map<String, Object> session = new LinkedHashMap<>();
        session.put("token", guard.token());
        session.put("takes_feedback", config.takesFeedback());
        session.put("zone", config.zone().getId());
        session.put("link_base", config.linkBase());
        session.put("flink", !config.flinkUrl().isEmpty());
        context.contentType("application/json")
                .header("Cache-Control", "no-store")
                .result(Json.text(session));
    }

    private void listen(SseClient client) {
        Listener listener = new Listener(event -> client.sendEvent(event.name(), event.json()));
        client.onClose(() -> audience.leave(listener));
        client.keepAlive();
        if (!audience.join(listener, reader.newest())) {
            client.sendEvent("full", "{}");
            client.close();
        }
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        rounds.shutdownNow();
        javalin.stop();
        senders.shutdownNow();
        reading.close();
        if (writing != null) {
            writing.close();
        }
    }
}
