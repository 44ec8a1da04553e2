package io.notaflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.notaflow.domain.Role;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** States saved by a released version stay readable; {@code -Dnotaflow.rewrite=true} writes the file of a new version. */
class KeyStateTest {
    private static final Path FIRST = Path.of("src/test/resources/state/key-state-v1.bin");
    private static final Path SECOND = Path.of("src/test/resources/state/key-state-v2.bin");
    private static final Answer AUTHORIZED = new Answer(100, "135260000000001", Instant.parse("2026-11-20T13:00:05Z"));
    private static final String FINGERPRINT = "00112233445566778899aabbccddeeff";
    private static final String DIGEST = "2jmj7l5rSw0yVb/vlWAYkK/YBwk=";

    /** It knew neither when an invoice was cancelled nor when it first arrived; a lake of its time has no figures. */
    @Test
    void readsWhatVersionOneSaved() throws IOException {
        assertThat(KeyStateCodec.state(Files.readAllBytes(FIRST)))
                .isEqualTo(state(new Moments(AUTHORIZED, null, null)));
    }

    @Test
    void readsWhatVersionTwoSaved() throws IOException {
        KeyState state = state(new Moments(
                AUTHORIZED,
                new Answer(135, "135260000000002", Instant.parse("2026-11-20T14:00:00Z")),
                1_795_262_399_000L));
        if (Boolean.getBoolean("notaflow.rewrite")) {
            Files.write(SECOND, KeyStateCodec.bytes(state));
        }
        assertThat(KeyStateCodec.state(Files.readAllBytes(SECOND))).isEqualTo(state);
    }

    @Test
    void refusesAStateOfANewerVersion() {
        byte[] bytes = KeyStateCodec.bytes(KeyState.EMPTY);
        bytes[0] = 3;

        assertThatThrownBy(() -> KeyStateCodec.state(bytes))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("version 3")
                .hasMessageContaining("newer NotaFlow");
    }

    /** What the operator's documentation promises. */
    @Test
    void stateOfAKeyTakesFewBytes() {
        KeyState invoice = Told.of(invoice(FINGERPRINT)).state();
        KeyState cancelled = Told.of(invoice(FINGERPRINT), event(110111, 1, "ffeeddccbbaa99887766554433221100"))
                .state();
        List<DocumentFacts> most = new ArrayList<>();
        for (int i = 0; i < Lifecycle.MAX_CONTENTS; i++) {
            most.add(invoice(String.format("%032x", i)));
        }
        for (int i = 0; i < Lifecycle.MAX_STATEMENTS; i++) {
            most.add(event(110130, i, String.format("%032x", i)));
        }

        assertThat(KeyStateCodec.bytes(invoice)).hasSize(143);
        assertThat(KeyStateCodec.bytes(cancelled)).hasSize(143 + 44 + 19);
        assertThat(KeyStateCodec.bytes(Told.of(most).state())).hasSizeLessThan(6_000);
    }

    private static KeyState state(Moments moments) {
        InvoiceFacts signed = invoiceFacts(DIGEST);
        InvoiceFacts odd =
                new InvoiceFacts("not Base64", 1, null, null, null, null, null, null, Role.THIRD_PARTY, null, "ação");
        return new KeyState(
                1,
                8,
                3,
                1_795_262_400_123L,
                moments,
                List.of(new Content(FINGERPRINT, 1, signed), new Content("x", 3, odd)),
                List.of(
                        new Statement(
                                DocumentKind.EVENT,
                                FINGERPRINT,
                                new Answer(135, "135260000000002", Instant.parse("1969-12-31T23:59:59.999Z")),
                                new StatementFacts(110111, 1, 2, null, null)),
                        new Statement(
                                DocumentKind.SUMMARY, "s", Answer.NONE, new StatementFacts(0, -1, null, 3, DIGEST))));
    }

    private static DocumentFacts invoice(String fingerprint) {
        DocumentFacts like = TestFacts.authorised(fingerprint, DIGEST, "1.00");
        return new DocumentFacts(
                like.origin(), like.kind(), like.key(), fingerprint, like.answer(), invoiceFacts(DIGEST), null);
    }

    private static DocumentFacts event(int type, int sequence, String fingerprint) {
        return TestFacts.event(type, sequence, "2026-11-20T14:00:00Z", fingerprint, 135, 1, null);
    }

    private static InvoiceFacts invoiceFacts(String digest) {
        return new InvoiceFacts(
                digest,
                2,
                1,
                55,
                1,
                Instant.parse("2026-11-20T13:00:00Z"),
                LocalDate.of(2026, 11, 20),
                new BigDecimal("1234567890123.45"),
                Role.ISSUED,
                "11222333000181",
                "12ABC34501DE35");
    }
}
