package io.notaflow.local.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.notaflow.config.AlertSeverity;
import io.notaflow.config.EmailConfig;
import io.notaflow.config.MailSecurity;
import io.notaflow.config.Secret;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.local.process.FreePort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes over the wire, to real servers. */
class ReceiversTest {
    private static final Message MESSAGE = new Message("0a1b", "ALTA · três", "olá\n.\nfim\n");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void anEmailIsUtf8AndHasAnIdentityOfItsOwn() throws Exception {
        try (TinyMailServer server = new TinyMailServer(0)) {
            email(server.port(), MailSecurity.NONE, "audit@example.com").send(MESSAGE);

            assertThat(server.mails())
                    .singleElement()
                    .asString()
                    .contains(
                            "Date: Sat, 21 Nov 2026",
                            "Message-ID: <0a1b@notaflow>",
                            "To: audit@example.com",
                            "Subject: =?UTF-8?Q?ALTA_=C2=B7_tr=C3=AAs?=",
                            "Content-Type: text/plain; charset=UTF-8");
        }
    }

    @Test
    void anAddressThatIsRefusedIsLeftOutAndOnlyAllOfThemAreAFailure() throws Exception {
        try (TinyMailServer server = new TinyMailServer(0)) {
            email(server.port(), MailSecurity.NONE, "unknown@example.com", "audit@example.com")
                    .send(MESSAGE);
            assertThat(server.mails()).hasSize(1);

            assertThatThrownBy(() -> email(server.port(), MailSecurity.NONE, "unknown@example.com")
                            .send(MESSAGE))
                    .isInstanceOf(DeliveryException.class)
                    .hasMessageNotContaining("unknown@");
            assertThat(server.mails()).hasSize(1);
        }
    }

    @Test
    void nothingIsSaidToAServerThatDoesNotOfferTlsWhenItIsAskedFor() throws Exception {
        try (TinyMailServer server = new TinyMailServer(0)) {
            assertThatThrownBy(() -> email(server.port(), MailSecurity.STARTTLS, "audit@example.com")
                            .send(MESSAGE))
                    .isInstanceOf(DeliveryException.class);
            assertThatThrownBy(() -> email(server.port(), MailSecurity.TLS, "audit@example.com")
                            .send(MESSAGE))
                    .isInstanceOf(DeliveryException.class);
            assertThat(server.mails()).isEmpty();
            assertThat(server.commands()).noneMatch(line -> line.startsWith("MAIL") || line.startsWith("AUTH"));
        }
    }

    @Test
    void refusalsAreNamedByTheirNumber() throws Exception {
        try (TinyMailServer mail = new TinyMailServer(0);
                TinyWebServer web = new TinyWebServer(0)) {
            mail.refuse(1);
            web.refuse(1);
            assertThatThrownBy(() -> email(mail.port(), MailSecurity.NONE, "audit@example.com")
                            .send(MESSAGE))
                    .hasMessage("answered 451 (expected: 250)");
            assertThatThrownBy(() -> webhook(web.address()).send(MESSAGE)).hasMessage("answered 500 (expected: 200)");
        }
    }

    @Test
    void aServerThatIsNotThereIsAFailureThatNamesNoAddress() {
        int port = FreePort.any();
        assertThatThrownBy(() -> webhook("http://127.0.0.1:" + port + "/secret").send(MESSAGE))
                .isInstanceOf(DeliveryException.class)
                .hasMessage("no answer (ConnectException)");
        assertThatThrownBy(() ->
                        email(port, MailSecurity.NONE, "audit@example.com").send(MESSAGE))
                .isInstanceOf(DeliveryException.class)
                .hasMessageNotContaining("audit");
    }

    @Test
    void pausesDoubleUpToTheirCap() {
        Backoff backoff = new Backoff(Duration.ofSeconds(10));
        assertThat(List.of(1, 2, 3, 4, 5, 100).stream().map(backoff::after))
                .extracting(Duration::toSeconds)
                .containsExactly(1L, 2L, 4L, 8L, 10L, 10L);
    }

    private static WebhookReceiver webhook(String address) {
        return new WebhookReceiver(Secret.of(address), Severity.LOW);
    }

    private static EmailReceiver email(int port, MailSecurity security, String... to) {
        return new EmailReceiver(
                new EmailConfig(
                        "127.0.0.1",
                        port,
                        security,
                        "",
                        Secret.NONE,
                        "notaflow@example.com",
                        List.of(to),
                        AlertSeverity.LOW),
                Severity.LOW,
                CLOCK);
    }
}
