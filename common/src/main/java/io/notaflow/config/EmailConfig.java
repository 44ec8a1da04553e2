package io.notaflow.config;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * Where e-mails about findings go, and through which server.
 *
 * @param host mail server; empty when nobody is written to
 * @param port of the server
 * @param security of the way to it
 * @param user who logs in; empty for a server that asks nobody
 * @param password of that user
 * @param from sender's address
 * @param to addresses
 * @param severity from which on
 */
public record EmailConfig(
        String host,
        int port,
        MailSecurity security,
        String user,
        Secret password,
        String from,
        List<String> to,
        AlertSeverity severity)
        implements Serializable {

    private static final ConfigKey<String> HOST = ConfigKey.optional(
            "notifications.email-host",
            ValueType.TEXT,
            "",
            "Mail server (SMTP) through which `notify` writes e-mails; without it none are written.",
            "While it cannot be reached, what there is to say waits in PostgreSQL.");
    private static final ConfigKey<Integer> PORT = ConfigKey.optional(
            "notifications.email-port",
            ValueType.COUNT,
            "587",
            "Port of the mail server: 587 with `starttls`, 465 with `tls`, 25 for a relay.",
            "No e-mail.");
    private static final ConfigKey<MailSecurity> SECURITY = ConfigKey.optional(
            "notifications.email-security",
            ValueType.oneOf(MailSecurity.class),
            "starttls",
            "`starttls` refuses to go on without TLS, `tls` begins with it, `none` is for a relay on this machine.",
            "`none`: findings and the password travel in the open.");
    private static final ConfigKey<String> USER = ConfigKey.optional(
            "notifications.email-user",
            ValueType.TEXT,
            "",
            "Who logs in to the mail server; without it nobody does.",
            "No e-mail.");
    private static final ConfigKey<Secret> PASSWORD = ConfigKey.optional(
            "notifications.email-password",
            ValueType.SECRET,
            "",
            "Password of that user; environment only.",
            "No e-mail.");
    private static final ConfigKey<Path> PASSWORD_FILE = ConfigKey.optional(
            "notifications.email-password-file",
            ValueType.FILE,
            "",
            "File whose only content is that password.",
            "No e-mail.");
    private static final ConfigKey<String> FROM = ConfigKey.optional(
            "notifications.email-from",
            ValueType.TEXT,
            "",
            "Sender of the e-mails: `notaflow@example.com`.",
            "Servers refuse or hide e-mails of a sender they do not know.");
    private static final ConfigKey<List<String>> TO = ConfigKey.optional(
            "notifications.email-to",
            ValueType.LIST,
            "",
            "Who is written to, all in one e-mail.",
            "An address that the server refuses is left out, as long as it takes another one.");
    private static final ConfigKey<AlertSeverity> SEVERITY = ConfigKey.optional(
            "notifications.email-severity",
            ValueType.oneOf(AlertSeverity.class),
            "medium",
            "Least severity of what e-mails are written about.",
            "Low: nobody reads them any more. High: some things are seen only in the tables.");

    static final List<ConfigKey<?>> KEYS =
            List.of(HOST, PORT, SECURITY, USER, PASSWORD, PASSWORD_FILE, FROM, TO, SEVERITY);

    /** Whether e-mails are written at all. */
    public boolean isThere() {
        return !host.isEmpty();
    }

    static EmailConfig from(ConfigValues values) {
        EmailConfig email = new EmailConfig(
                values.read(HOST),
                values.read(PORT),
                values.read(SECURITY),
                values.read(USER),
                values.readSecret(PASSWORD, PASSWORD_FILE),
                values.read(FROM),
                values.read(TO),
                values.read(SEVERITY));
        if (email.isThere()) {
            email.check(values);
        }
        return email;
    }

    private void check(ConfigValues values) {
        if (port > 65_535) {
            values.problem(PORT, port + " (expected: at most 65535)");
        }
        if (!isAddress(from)) {
            values.problem(
                    FROM, "not an address (expected: as notaflow@example.com, since notifications.email-host is set)");
        }
        if (to.isEmpty() || !to.stream().allMatch(EmailConfig::isAddress)) {
            values.problem(TO, "not addresses (expected: one or more, since notifications.email-host is set)");
        }
        if (!user.isEmpty() && !password.isPresent()) {
            values.problem(PASSWORD_FILE, "is missing (expected: the password of notifications.email-user)");
        }
        if (!user.isEmpty() && security == MailSecurity.NONE) {
            values.problem(SECURITY, "none (expected: starttls or tls, since a password would travel)");
        }
    }

    /** Enough to see a slip; the server knows best. */
    private static boolean isAddress(String text) {
        return text.matches("[^\\s@<>\"(),:;]{1,64}@[^\\s@<>\"(),:;]{1,255}");
    }
}
