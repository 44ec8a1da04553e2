package io.notaflow.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What the live page needs to know; it has a file of its own, so that its process holds no secret of the job.
 *
 * @param bind address that it listens on
 * @param port that it listens on
 * @param hosts names by which browsers may ask for it
 * @param reading who reads the live tables
 * @param feedback who writes what people say of findings; nobody when its user is empty
 * @param flinkUrl Flink's REST interface; empty when the page shows nothing of it
 * @param zone whose "today" it is
 * @param pseudonymKey key that replaced CPFs, to look up keys of natural persons; none when these cannot be looked up
 * @param linkBase what stands before {@code docs/…} in links
 */
public record DashboardConfig(
        String bind,
        int port,
        Set<String> hosts,
        PostgresConfig reading,
        PostgresConfig feedback,
        String flinkUrl,
        ZoneId zone,
        Secret pseudonymKey,
        String linkBase) {

    private static final ConfigKey<String> BIND = ConfigKey.optional(
            "dashboard.bind",
            ValueType.TEXT,
            "127.0.0.1",
            "Address that the page listens on; `0.0.0.0` for all, behind a proxy that knows who asks.",
            "Whoever reaches it sees every figure and can mark findings: it asks nobody who they are.");
    private static final ConfigKey<Integer> PORT =
            ConfigKey.optional("dashboard.port", ValueType.COUNT, "8080", "Port of the page.", "It does not start.");
    private static final ConfigKey<List<String>> HOSTS = ConfigKey.optional(
            "dashboard.hosts",
            ValueType.LIST,
            "localhost, 127.0.0.1, [::1]",
            "Names by which browsers may ask for the page, without port; any other is refused.",
            "A missing name: nobody can open the page under it. Names that are not yours: other sites can read it through a visitor's browser.");
    private static final ConfigKey<String> URL = ConfigKey.required(
            "dashboard.postgres-url",
            ValueType.TEXT,
            "Address of the live tables: `jdbc:postgresql://host:5432/db`. Time-outs and keep-alive are added.",
            "While it cannot be reached the page says so.");
    private static final ConfigKey<String> USER = ConfigKey.optional(
            "dashboard.postgres-user",
            ValueType.TEXT,
            "",
            "Who reads them: a member of `notaflow_reader` (sql/postgres/roles.sql), which may only SELECT.",
            "A user with more rights: a fault of the page could change what it shows.");
    private static final ConfigKey<Secret> PASSWORD = ConfigKey.optional(
            "dashboard.postgres-password",
            ValueType.SECRET,
            "",
            "Password of that user; environment only.",
            "No access.");
    private static final ConfigKey<Path> PASSWORD_FILE = ConfigKey.optional(
            "dashboard.postgres-password-file",
            ValueType.FILE,
            "",
            "File whose only content is that password.",
            "No access.");
    private static final ConfigKey<String> FEEDBACK_USER = ConfigKey.optional(
            "dashboard.feedback-user",
            ValueType.TEXT,
            "",
            "Who writes what people say of findings: a member of `notaflow_feedback`. Without it the page has no buttons for that.",
            "A user with more rights can do more harm.");
    private static final ConfigKey<Secret> FEEDBACK_PASSWORD = ConfigKey.optional(
            "dashboard.feedback-password",
            ValueType.SECRET,
            "",
            "Password of that user; environment only.",
            "Nothing can be marked.");
    private static final ConfigKey<Path> FEEDBACK_PASSWORD_FILE = ConfigKey.optional(
            "dashboard.feedback-password-file",
            ValueType.FILE,
            "",
            "File whose only content is that password.",
            "Nothing can be marked.");
    private static final ConfigKey<String> FLINK_URL = ConfigKey.optional(
            "dashboard.flink-url",
            ValueType.TEXT,
            "",
            "Flink's REST interface, for people on call: `http://127.0.0.1:8081`.",
            "Without it, or while it cannot be reached, the page says nothing of checkpoints and lag.");
    private static final ConfigKey<String> ZONE = ConfigKey.optional(
            "dashboard.time-zone",
            ValueType.TEXT,
            "America/Sao_Paulo",
            "Whose day \"today\" is, and in which moments are shown.",
            "Figures of days are those of each document's own clock, whatever is set here.");
    private static final ConfigKey<Secret> KEY = ConfigKey.optional(
            "dashboard.hmac-key",
            ValueType.SECRET,
            "",
            "The job's `ingest.hmac-key`, to look up access keys of natural persons; environment only.",
            "Without it such a key is not found; whoever has it can test who stands behind a pseudonym.");
    private static final ConfigKey<Path> KEY_FILE = ConfigKey.optional(
            "dashboard.hmac-key-file", ValueType.FILE, "", "File whose only content is that key.", "As above.");
    private static final ConfigKey<String> LINK_BASE = ConfigKey.optional(
            "dashboard.link-base",
            ValueType.TEXT,
            "",
            "What stands before `docs/runbook.md#…` in links: the address of your copy of the documentation, with a slash at its end.",
            "People see the page's path, but cannot click on it.");

    static final List<ConfigKey<?>> KEYS = List.of(
            BIND,
            PORT,
            HOSTS,
            URL,
            USER,
            PASSWORD,
            PASSWORD_FILE,
            FEEDBACK_USER,
            FEEDBACK_PASSWORD,
            FEEDBACK_PASSWORD_FILE,
            FLINK_URL,
            ZONE,
            KEY,
            KEY_FILE,
            LINK_BASE);

    private static final int HIGHEST_PORT = 65_535;

    /** Whether findings can be marked. */
    public boolean takesFeedback() {
        return !feedback.user().isEmpty();
    }

    static DashboardConfig from(ConfigValues values) {
        String url = values.read(URL);
        if (!url.isEmpty()) {
            PostgresConfig.checkAddress(values, URL, url);
        }
        int port = values.read(PORT);
        if (port > HIGHEST_PORT) {
            values.problem(PORT, port + " (expected: at most " + HIGHEST_PORT + ")");
        }
        String feedbackUser = values.read(FEEDBACK_USER);
        Secret feedbackPassword = values.readSecret(FEEDBACK_PASSWORD, FEEDBACK_PASSWORD_FILE);
        return new DashboardConfig(
                values.read(BIND),
                port,
                Set.copyOf(values.read(HOSTS)),
                new PostgresConfig(url, values.read(USER), values.readSecret(PASSWORD, PASSWORD_FILE)),
                new PostgresConfig(url, feedbackUser, feedbackPassword),
                flinkUrl(values),
                zone(values),
                values.readSecret(KEY, KEY_FILE),
                values.read(LINK_BASE));
    }

    private static String flinkUrl(ConfigValues values) {
        String url = values.read(FLINK_URL);
        try {
            if (!url.isEmpty() && new URI(url).getHost() == null) {
                values.problem(FLINK_URL, url + " (expected: http://host:port)");
            }
        } catch (URISyntaxException e) {
            values.problem(FLINK_URL, url + " (expected: http://host:port)");
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static ZoneId zone(ConfigValues values) {
        String name = values.read(ZONE);
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            values.problem(ZONE, name + " (expected: a name such as America/Sao_Paulo)");
            return ZoneId.of("UTC");
        }
    }
}
