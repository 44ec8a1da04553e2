package io.notaflow.local.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.testing.TestFindings;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Notification;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Telling;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageWriterTest {
    private static final MessageWriter PT = new MessageWriter(Phrases.PT, "https://docs.example.com/");
    private static final MessageWriter EN = new MessageWriter(Phrases.EN, "");
    private static final Finding HIGH =
            TestFindings.split(TestFindings.ISSUER, "2026-11-20", Severity.HIGH, "12000.50");

    @Test
    void saysHowManyHowMuchWhyAndWhatToDo() {
        Message message = PT.write(List.of(bundle(HIGH)));

        assertThat(message.subject())
                .isEqualTo("[NotaFlow] ALTA · Fracionamento de compra · emitente 11222333000181 · 1 achado ·"
                        + " R$ 12.000,50 em jogo");
        assertThat(message.body()).isEqualTo("""
                        ALTA · Fracionamento de compra · emitente 11222333000181 · 1 achado · R$ 12.000,50 em jogo
                        - ALTA: três notas somam 12000.50 [11222333000181>77888999000154; prova: k1, k2, k3 e mais 1; ID %s]
                        O que fazer: https://docs.example.com/docs/runbook.md#split-purchase

                        Para marcar: ./notaflow feedback ID confirmed|false --config FILE
                        """.formatted(HIGH.id()));
    }

    @Test
    void anAllClearIsShort() {
        assertThat(EN.write(List.of(bundle(TestFindings.resolved(HIGH)))).body())
                .startsWith("""
                        RESOLVED · Split purchase · issuer 11222333000181 · 1 finding · R$ 12,000.50 at stake
                        - RESOLVED: was cancelled [""");
    }

    @Test
    void ofManyFindingsTheWorstFiveAreShownAndOfManyGroupsTheWorstTwenty() {
        Finding[] findings = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> TestFindings.split(TestFindings.ISSUER, "d" + i, Severity.MEDIUM, i + "00.00"))
                .toArray(Finding[]::new);
        Message one = EN.write(List.of(bundle(findings)));
        assertThat(one.subject()).contains("7 findings · R$ 2,800.00 at stake");
        assertThat(one.body())
                .contains("add up to 700.00", "add up to 300.00", "… and another 2 findings")
                .doesNotContain("add up to 200.00");

        List<Bundle> groups = IntStream.rangeClosed(1, 23)
                .mapToObj(i -> bundle(TestFindings.split("issuer " + i, "d", Severity.LOW, "10.00")))
                .toList();
        Message many = EN.write(groups);
        assertThat(many.subject()).isEqualTo("[NotaFlow] LOW · 23 groups · 23 findings · R$ 230.00 at stake");
        assertThat(many.body())
                .contains("issuer 20 ", "Groups that did not fit here: 3")
                .doesNotContain("issuer 21");
    }

    @Test
    void theSameFindingsAtTheSameVersionsAreTheSameMessage() {
        Message message = PT.write(List.of(bundle(HIGH)));

        assertThat(PT.write(List.of(bundle(HIGH))).id()).isEqualTo(message.id()).matches("[0-9a-f]{32}");
        assertThat(PT.write(List.of(Bundle.of(
                                GroupKey.of(HIGH),
                                List.of(new Notification("r", TestFindings.at(2, HIGH), "", Telling.NOTHING)))))
                        .id())
                .isNotEqualTo(message.id());
    }

    @Test
    void nothingBecomesAHeaderOrAMentionOfPeople() {
        Finding odd = TestFindings.split("x\r\nBcc: a@b", "d", Severity.LOW, "1.00");

        assertThat(PT.write(List.of(bundle(odd))).subject()).doesNotContain("\r", "\n");
        assertThat(WebhookReceiver.json(new Message("id", "<!channel> & \"you\"", "line\nnext")))
                .isEqualTo("{\"text\": \"*&lt;!channel&gt; &amp; \\\"you\\\"*\\nline\\nnext\"}");
    }

    private static Bundle bundle(Finding... findings) {
        return Bundle.of(
                GroupKey.of(findings[0]),
                List.of(findings).stream()
                        .map(one -> new Notification("r", TestFindings.at(1, one), "", Telling.NOTHING))
                        .toList());
    }
}
