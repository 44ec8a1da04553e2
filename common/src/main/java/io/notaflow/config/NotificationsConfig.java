package io.notaflow.config;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who is told of findings, and how often; only the command {@code notify} looks at it.
 *
 * @param language in which people are told
 * @param groupWait how long the first finding of a group waits for others
 * @param coolDown least time between two messages about one group
 * @param retryCap longest pause between two attempts to reach a receiver
 * @param linkBase what stands before {@code docs/runbook.md} in links
 * @param email e-mails
 * @param webhook address that JSON is posted to; a secret, since whoever has it can write there
 * @param webhookSeverity from which on the webhook is told
 */
public record NotificationsConfig(
        Language language,
        Duration groupWait,
        Duration coolDown,
        Duration retryCap,
        String linkBase,
        EmailConfig email,
        Secret webhook,
        AlertSeverity webhookSeverity)
        implements Serializable {

    private static final ConfigKey<Language> LANGUAGE = ConfigKey.optional(
            "notifications.language",
            ValueType.oneOf(Language.class),
            "pt-br",
            "Language in which people are told of findings.",
            "None for correctness.");
    private static final ConfigKey<Duration> GROUP_WAIT = ConfigKey.optional(
            "notifications.group-wait",
            ValueType.DURATION,
            "1m",
            "How long the first finding of a kind and issuer waits for others to be told with it.",
            "Low: more messages. High: people hear later.");
    private static final ConfigKey<Duration> COOL_DOWN = ConfigKey.optional(
            "notifications.cool-down",
            ValueType.DURATION,
            "1h",
            "Least time between two messages about one kind and issuer; what comes meanwhile waits for the next one.",
            "Low: more messages. High: people hear later.");
    private static final ConfigKey<Duration> RETRY_CAP = ConfigKey.optional(
            "notifications.retry-cap",
            ValueType.DURATION,
            "5m",
            "Longest pause between two attempts to reach a receiver; they begin at 1 s and double.",
            "Low: a receiver in trouble is pressed. High: it hears late after its return.");
    private static final ConfigKey<String> LINK_BASE = ConfigKey.optional(
            "notifications.link-base",
            ValueType.TEXT,
            "",
            "What stands before `docs/runbook.md#…` in links: the address of your copy of the documentation, with a slash at its end.",
            "People see the page's path, but cannot click on it.");
    private static final ConfigKey<Secret> WEBHOOK_URL = ConfigKey.optional(
            "notifications.webhook-url",
            ValueType.SECRET,
            "",
            "Address that `{\"text\": …}` is posted to (Slack and those like it); environment only.",
            "Whoever reads it can write there.");
    private static final ConfigKey<Path> WEBHOOK_URL_FILE = ConfigKey.optional(
            "notifications.webhook-url-file",
            ValueType.FILE,
            "",
            "File whose only content is that address.",
            "While it cannot be reached, what there is to say waits in PostgreSQL.");
    private static final ConfigKey<AlertSeverity> WEBHOOK_SEVERITY = ConfigKey.optional(
            "notifications.webhook-severity",
            ValueType.oneOf(AlertSeverity.class),
            "low",
            "Least severity of what is posted.",
            "Low: nobody reads it any more. High: some things are seen only in the tables.");

    private static final List<ConfigKey<?>> OWN = List.of(
            LANGUAGE, GROUP_WAIT, COOL_DOWN, RETRY_CAP, LINK_BASE, WEBHOOK_URL, WEBHOOK_URL_FILE, WEBHOOK_SEVERITY);

    static final List<ConfigKey<?>> KEYS =
            Stream.of(OWN, EmailConfig.KEYS).<ConfigKey<?>>flatMap(List::stream).toList();

    static NotificationsConfig from(ConfigValues values) {
        Duration retryCap = values.read(RETRY_CAP);
        if (retryCap.compareTo(Duration.ofSeconds(1)) < 0) {
            values.problem(RETRY_CAP, retryCap.toMillis() + "ms (expected: at least 1s)");
        }
        Secret webhook = values.readSecret(WEBHOOK_URL, WEBHOOK_URL_FILE);
        if (webhook.isPresent() && !isAddress(webhook.reveal())) {
            values.problem(WEBHOOK_URL, "*** (expected: https://host/…, or http://)");
        }
        return new NotificationsConfig(
                values.read(LANGUAGE),
                values.read(GROUP_WAIT),
                values.read(COOL_DOWN),
                retryCap,
                values.read(LINK_BASE),
                EmailConfig.from(values),
                webhook,
                values.read(WEBHOOK_SEVERITY));
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
