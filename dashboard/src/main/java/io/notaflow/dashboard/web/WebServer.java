package io.notaflow.dashboard.web;

import com.zaxxer.hikari.HikariDataSource;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import io.notaflow.config.ConfigException;
import io.notaflow.config.DashboardConfig;
import io.notaflow.dashboard.invoice.TypedKey;
import io.notaflow.dashboard.live.Audience;
import io.notaflow.dashboard.live.Board;
import io.notaflow.dashboard.live.Json;
import io.notaflow.dashboard.live.Listener;
import io.notaflow.dashboard.live.LiveReader;
import io.notaflow.dashboard.live.Memo;
import io.notaflow.dashboard.oncall.FlinkView;
import io.notaflow.dashboard.question.Asker;
import io.notaflow.privacy.PersonalData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final Duration FLINK_EVERY = Duration.ofSeconds(5);

    private final HikariDataSource reading;
    private final @Nullable HikariDataSource writing;
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor();
    private final DashboardConfig config;
    private final Guard guard;
    private final Audience audience;
    private final LiveReader reader;
    private final Api api;
    private final Memo<String> flink;
    private final OpenApi openApi;
    private final Javalin javalin;

    private WebServer(DashboardConfig config, Clock clock) {
        this.config = config;
        reading = Databases.reading(config.reading());
        writing = config.takesFeedback() ? Databases.writing(config.feedback()) : null;
        FlinkView view = new FlinkView(config.flinkUrl());
        flink = new Memo<>(nothing -> Json.text(view.look()), FLINK_EVERY, clock);
        guard = new Guard(config.hosts());
        audience = new Audience(senders, MOST_PAGES);
        Asker asker = new Asker(reading);
        openApi = new OpenApi(new Schemas(asker));
        Board board = new Board(asker, clock, config.zone());
        reader = new LiveReader(board, audience, clock);
        PersonalData personal = config.pseudonymKey().isPresent()
                ? new PersonalData(config.pseudonymKey().reveal())
                : null;
        api = new Api(board, asker, new TypedKey(personal), writing == null ? null : new FeedbackDesk(writing), clock);
        javalin = Javalin.create(this::configure);
        routes();
    }

    /**
     * Listens when it returns.
     *
     * @throws ConfigException when it cannot have its port
     */
    @SuppressWarnings("FutureReturnValueIgnored") // a round catches what it can meet
    public static WebServer start(DashboardConfig config, Clock clock) {
        WebServer server = new WebServer(config, clock);
        try {
            server.javalin.start(config.bind(), config.port());
        } catch (JavalinBindException e) {
            server.close();
            throw new ConfigException(List.of("dashboard.port: " + config.port() + " on " + config.bind()
                    + " cannot be listened on: it is taken, or needs rights that this user has not (expected: a free port;"
                    + " what holds it: ss -ltnp 'sport = :" + config.port() + "')"));
        }
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
        Map<Endpoint, Handler> handlers = handlers();
        for (Endpoint endpoint : Endpoint.values()) {
            javalin.addHttpHandler(endpoint.method(), endpoint.path(), Objects.requireNonNull(handlers.get(endpoint)));
        }
        javalin.exception(SQLException.class, (e, context) -> {
            LOG.warn("PostgreSQL did not answer ({})", e.getSQLState());
            context.status(503).result("PostgreSQL does not answer");
        });
    }

    private Map<Endpoint, Handler> handlers() {
        Map<Endpoint, Handler> handlers = new EnumMap<>(Endpoint.class);
        handlers.put(Endpoint.LIVE, new SseHandler(this::listen));
        handlers.put(Endpoint.SESSION, this::session);
        handlers.put(Endpoint.PANEL, api::panel);
        handlers.put(Endpoint.QUESTIONS, api::questions);
        handlers.put(Endpoint.CODES, api::codes);
        handlers.put(Endpoint.INVOICE, api::invoice);
        handlers.put(Endpoint.FLINK, context -> context.contentType(ContentType.APPLICATION_JSON)
                .result(flink.get("")));
        handlers.put(Endpoint.FEEDBACK, context -> {
            guard.checkChange(context);
            api.feedback(context);
        });
        handlers.put(Endpoint.OPENAPI, context -> context.contentType(ContentType.APPLICATION_JSON)
                .result(openApi.text()));
        handlers.put(Endpoint.HEALTH, context -> context.result("ok"));
        return handlers;
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
        Listener listener = new Listener(event -> client.sendEvent(event.name(), event.json()), client::close);
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
