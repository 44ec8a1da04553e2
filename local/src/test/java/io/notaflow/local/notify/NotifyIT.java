package io.notaflow.local.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.notaflow.anomaly.testing.TestFindings;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.jobs.testing.TestKafka;
import io.notaflow.local.NotaflowCli;
import io.notaflow.local.process.FreePort;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real Kafka, real PostgreSQL, mail and web servers that are down, refuse, or never answer. */
class NotifyIT {
    private static final Instant TEN = Instant.parse("2026-11-21T10:00:00Z");
    private static final Finding ONE = TestFindings.split(TestFindings.ISSUER, "1", Severity.MEDIUM, "100.00");
    private static final Finding TWO = TestFindings.split(TestFindings.ISSUER, "2", Severity.HIGH, "200.00");
    private static final Finding THREE = TestFindings.split(TestFindings.OTHER_ISSUER, "3", Severity.LOW, "300.00");

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static TestKafka kafka;

    @BeforeAll
    static void startKafka() {
        kafka = new TestKafka(shared.resolve("broker"));
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    @Test
    void aReceiverThatIsDownLosesNothingAndHoldsUpNobody() throws Exception {
        int port = FreePort.any();
        try (TinyMailServer mail = new TinyMailServer(0)) {
            NotifyDesk desk = desk("down", "http://127.0.0.1:" + port + "/hook", mail.port());
            desk.publish(row(5, ONE), row(5, TWO), row(5, THREE));

            assertThat(desk.once(TEN)).isFalse();
            assertThat(mail.mails()).singleElement().asString().contains("2 findings", "R$ 300.00 at stake");

            desk.publish(row(6, TestFindings.split(TestFindings.OTHER_ISSUER, "4", Severity.LOW, "1.00")));
            try (TinyWebServer web = new TinyWebServer(port)) {
                web.refuse(2);
                assertThat(desk.once(TEN.plusSeconds(60))).isTrue();
                assertThat(web.taken()).hasSize(2);
                assertThat(web.taken().get(0)).contains("HIGH", TestFindings.ISSUER, ONE.id(), TWO.id());
                assertThat(web.taken().get(1)).contains(TestFindings.OTHER_ISSUER, "R$ 301.00 at stake", THREE.id());

                assertThat(desk.once(TEN.plusSeconds(86_400))).isTrue();
                assertThat(web.taken()).hasSize(2);
            }
            assertThat(mail.mails()).hasSize(1);
        }
    }

    @Test
    void aReplayTellsNothingAgainAndTheCoolDownHoldsAcrossRuns() throws Exception {
        try (TinyWebServer web = new TinyWebServer(0)) {
            NotifyDesk desk = desk("cool", web.address());
            desk.publish(row(5, ONE));
            assertThat(desk.once(TEN)).isTrue();

            desk.publish(row(5, ONE), new FindingRow(ONE, 2, 1), row(5, ONE), row(6, TWO));
            assertThat(desk.once(TEN.plusSeconds(3_599))).isTrue();
            assertThat(web.taken()).hasSize(1);

            assertThat(desk.once(TEN.plusSeconds(3_600))).isTrue();
            assertThat(web.taken()).hasSize(2);
            assertThat(web.taken().get(1)).contains(TWO.id()).doesNotContain(ONE.id());
            assertThat(desk.ask("SELECT count(*) FROM notification_outbox WHERE waiting_since IS NOT NULL"))
                    .isEqualTo("0");
        }
    }

    @Test
    void onlyWhatWasToldIsCleared() throws Exception {
        try (TinyWebServer web = new TinyWebServer(0)) {
            NotifyDesk desk = desk("clear", web.address());
            desk.publish(row(5, ONE));
            assertThat(desk.once(TEN)).isTrue();

            desk.publish(row(6, THREE), row(7, TestFindings.resolved(THREE)), row(7, TestFindings.resolved(ONE)));
            assertThat(desk.once(TEN.plusSeconds(60))).isTrue();

            assertThat(web.taken()).hasSize(2);
            assertThat(web.taken().get(1))
                    .contains("RESOLVED", "was cancelled", ONE.id())
                    .doesNotContain(THREE.id());
        }
    }

    @Test
    void whatPeopleCalledFalseIsNotTold() throws Exception {
        try (TinyWebServer web = new TinyWebServer(0)) {
            NotifyDesk desk = desk("silence", web.address());
            assertThat(desk.once(TEN)).isTrue();
            desk.mark(ONE, TEN);
            desk.publish(row(5, ONE), row(5, THREE));

            assertThat(desk.once(TEN)).isTrue();
            assertThat(web.taken()).singleElement().asString().contains(THREE.id());

            desk.publish(row(6, TWO)); // graver than what was called false
            assertThat(desk.once(TEN.plusSeconds(60))).isTrue();
            assertThat(web.taken()).hasSize(2);
            assertThat(web.taken().get(1)).contains(TWO.id()).doesNotContain(ONE.id());
        }
    }

    @Test
    void whatIsNoFindingStopsNobody() throws Exception {
        try (TinyWebServer web = new TinyWebServer(0)) {
            NotifyDesk desk = desk("odd", web.address());
            desk.publish("x", "no finding".getBytes(StandardCharsets.UTF_8));
            desk.publish(row(5, ONE));

            assertThat(desk.once(TEN)).isTrue();
            assertThat(web.taken()).hasSize(1);
        }
    }

    @Test
    void whoeverDiesBetweenTellingAndNotingTellsItOnceMore() throws Exception {
        try (TinyWebServer web = new TinyWebServer(0)) {
            NotifyDesk desk = desk("dies", web.address());
            desk.publish(row(5, ONE));
            CountDownLatch answers = web.holdAnswers();
            Process process = command("notify", "--config", desk.file().toString());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> web.seen().size() == 1);
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            answers.countDown();
            assertThat(desk.ask("SELECT opened_at FROM notification_outbox")).isEqualTo("null");

            assertThat(desk.once(Instant.now().plusSeconds(60))).isTrue();
            assertThat(desk.once(Instant.now().plusSeconds(86_400))).isTrue();

            assertThat(web.seen()).hasSize(2);
            assertThat(web.seen().get(1)).isEqualTo(web.seen().get(0));
        }
    }

    @Test
    void theCommandTellsWhatComesWhileItRunsAndOnlyOneProcessDoes() throws Exception {
        try (TinyWebServer web = new TinyWebServer(0)) {
            NotifyDesk desk = desk("runs", web.address());
            Process process = command("notify", "--config", desk.file().toString());
            Process second = command("notify", "--config", desk.file().toString());
            try {
                desk.publish(row(5, ONE));
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .until(() -> web.taken().size() == 1);
                desk.publish(row(5, THREE));
                Awaitility.await()
                        .atMost(Duration.ofSeconds(20))
                        .until(() -> web.taken().size() == 2);
            } finally {
                process.destroy();
                second.destroy();
            }
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(web.seen()).hasSize(2);
        }
    }

    /** What a receiver throws that is no refusal is a defect: nothing is noted, and the process ends. */
    @Test
    void aDefectOfAReceiverEndsTheProcess() throws Exception {
        try (TinyWebServer web = new TinyWebServer(0)) {
            NotifyDesk desk = desk("defect", web.address());
            desk.publish(row(5, ONE));

            assertThatThrownBy(() -> desk.once(TEN, List.of(new Broken()))).hasMessage("broken");

            assertThat(desk.once(TEN)).isTrue();
            assertThat(web.taken()).hasSize(1);
        }
    }

    private NotifyDesk desk(String topic, String webhook) throws Exception {
        return desk(topic, webhook, "");
    }

    private NotifyDesk desk(String topic, String webhook, int mailPort) throws Exception {
        return desk(
                topic,
                webhook,
                ", email-host: 127.0.0.1, email-port: " + mailPort
                        + ", email-security: none, email-from: notaflow@example.com, email-to: audit@example.com");
    }

    private NotifyDesk desk(String topic, String webhook, String more) throws Exception {
        Files.writeString(folder.resolve("hook"), webhook);
        kafka.createTopic(topic, 1);
        return new NotifyDesk(kafka, folder, topic, "group-wait: 0s, webhook-url-file: hook" + more);
    }

    private Process command(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                NotaflowCli.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("notify.log").toFile())
                .start();
    }

    private static FindingRow row(long checkpoint, Finding finding) {
        return TestFindings.at(checkpoint, finding);
    }

    private static final class Broken implements Receiver {
        @Override
        public String name() {
            return "webhook";
        }

        @Override
        public Severity least() {
            return Severity.LOW;
        }

        @Override
        public void send(Message message) {
            throw new IllegalStateException("broken");
        }
    }
}
