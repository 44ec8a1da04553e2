package io.notaflow.anomaly.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.testing.SavedState;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The numbering of a series, as a released version saved it. */
class SavedNumberingTest {
    private static final Instant NOON = Instant.parse("2026-08-12T15:00:00Z");

    @Test
    void readsVersionOne() throws IOException {
        Numbering numbering = Numbering.of(null);
        numbering.add(10, NOON, 1);
        numbering.add(11, NOON.plusSeconds(60), 2);
        numbering.add(20, NOON.plusSeconds(120), 3);
        numbering.addVoided(new NumberRange(13, 14));

        Numbering saved = Numbering.of(SavedState.file("numbering-v1.bin", numbering.bytes()));

        assertThat(saved.bytes()).isEqualTo(numbering.bytes());
        assertThat(saved.runs()).isEqualTo(numbering.runs());
        assertThat(saved.missingBelow(1)).containsExactly(new NumberRange(12, 12), new NumberRange(15, 19));
    }
}
