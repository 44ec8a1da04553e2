package io.notaflow.anomaly.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.notaflow.anomaly.testing.TestFacts;
import io.notaflow.testing.SavedState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Facts and traits that a released version saved stay readable. */
class SavedFactsTest {
    private static final TestFacts INVOICE = TestFacts.invoice(7);
    private static final Line CODED = new Line("22030000", "UN", "5102", "00", 10.0, 10_000, -12_345);

    /** It did not know the issuer's codes of goods. */
    @Test
    void readsTraitsOfVersionOne() throws IOException {
        assertThat(TraitsCodec.traits(SavedState.file("traits-v1.bin"))).isEqualTo(INVOICE.traits());
    }

    @Test
    void readsTraitsOfVersionTwo() throws IOException {
        Traits traits = INVOICE.lines(CODED).traits();

        assertThat(TraitsCodec.traits(SavedState.file("traits-v2.bin", TraitsCodec.bytes(traits))))
                .isEqualTo(traits);
    }

    @Test
    void refusesTraitsOfANewerVersion() {
        byte[] bytes = TraitsCodec.bytes(INVOICE.traits());
        bytes[0] = 3;

        assertThatThrownBy(() -> TraitsCodec.traits(bytes))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("version 3");
    }

    @Test
    void readsAFactOfVersionOne() throws IOException {
        Fact fact = INVOICE.lines(CODED).issued();
        ByteArrayOutputStream today = new ByteArrayOutputStream();
        new FactCodec().write(fact, new DataOutputStream(today));

        byte[] saved = SavedState.file("fact-v1.bin", today.toByteArray());

        assertThat(new FactCodec().read(new DataInputStream(new ByteArrayInputStream(saved))))
                .isEqualTo(fact);
    }
}
