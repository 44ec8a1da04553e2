package io.notaflow.local.notify;

import io.notaflow.config.EmailConfig;
import io.notaflow.config.MailSecurity;
import io.notaflow.domain.anomaly.Severity;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Writes one e-mail to all addresses; those that the server refuses are left out as long as it takes one. */
final class EmailReceiver implements Receiver {
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private final EmailConfig config;
    private final Severity least;
    private final Clock clock;

    EmailReceiver(EmailConfig config, Severity least, Clock clock) {
        this.config = config;
        this.least = least;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "email";
    }

    @Override
    public Severity least() {
        return least;
    }

    @Override
    public void send(Message message) throws DeliveryException {
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage mail = mail(session, message);
            if (config.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(config.user(), config.password().reveal());
            }
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (SendFailedException e) {
            if (e.getValidSentAddresses() == null || e.getValidSentAddresses().length == 0) {
                throw new DeliveryException(reason(e));
            }
        } catch (MessagingException e) {
            throw new DeliveryException(reason(e));
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", config.host());
        properties.setProperty("mail.smtp.port", String.valueOf(config.port()));
        properties.setProperty("mail.smtp.auth", String.valueOf(!config.user().isEmpty()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(config.security() == MailSecurity.TLS));
        String starttls = String.valueOf(config.security() == MailSecurity.STARTTLS);
        properties.setProperty("mail.smtp.starttls.enable", starttls);
        properties.setProperty("mail.smtp.starttls.required", starttls);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.sendpartial", "true");
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        return properties;
    }

    private MimeMessage mail(Session session, Message message) throws MessagingException {
        MimeMessage mail = new IdentifiedMail(session, "<" + message.id() + "@notaflow>");
        mail.setFrom(new InternetAddress(config.from()));
        for (String to : config.to()) {
            mail.addRecipient(RecipientType.TO, new InternetAddress(to));
        }
        mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mail.setText(message.body(), StandardCharsets.UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setSentDate(Date.from(clock.instant()));
        mail.saveChanges();
        return mail;
    }

    /** Not the server's own words: they may name people. */
    private static String reason(MessagingException failure) {
        return failure instanceof SMTPSendFailedException refused
                ? "answered " + refused.getReturnCode() + " (expected: 250)"
                : "no e-mail taken (" + failure.getClass().getSimpleName() + ")";
    }

    /** An e-mail whose identity does not change when it is sent again, so that mail programs can tell. */
    private static final class IdentifiedMail extends MimeMessage {
        private final String id;

        IdentifiedMail(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
