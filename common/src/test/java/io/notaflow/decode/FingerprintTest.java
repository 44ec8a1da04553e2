package io.notaflow.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The fingerprints of version 1, pinned.
 *
 * <p>A fingerprint that changes makes a conflict of every copy that arrives later of a document already in state. So when this
 * test is red, never paste the new value: undo what changed it, or give {@link Fingerprint} a version 2 beside 1, with values of
 * its own here, and let the lifecycle compare only fingerprints of the same version.
 */
class FingerprintTest {
    private static final Map<Fixture, String> VERSION_1 = Map.ofEntries(
            Map.entry(Fixture.NFE_4_00, "6040e26c9d62fec4e9af01708a2313f2"),
            Map.entry(Fixture.NFCE_3_10, "cb116428937af7504c0ad6dcf5a29630"),
            Map.entry(Fixture.NFE_2_00, "f05b6a1c1be1e5a925c42bd8b86b50df"),
            Map.entry(Fixture.NFE_EXPORTED, "ecf05f80eec78e797e2f595cac28eca1"),
            Map.entry(Fixture.EVENT_SUBSTITUTED, "539b99a9c81f2c11a94fe30851ecc04d"),
            Map.entry(Fixture.EVENT_CORRECTED, "9dc846f482c1c438fde55802f77be052"),
            Map.entry(Fixture.EVENT_UNDONE, "80b8f6094f1ceb3c7d3172b3f47a61e7"),
            Map.entry(Fixture.EVENT_EPEC, "716093bbc9961f4b7d3817da1ee7cad5"),
            Map.entry(Fixture.EVENT_ANSWERED, "e3f8533a82d0c2c24eba2bff7730a899"),
            Map.entry(Fixture.EVENT_REQUESTED, "09d3977412d62920b4a795f1c013caef"),
            Map.entry(Fixture.PROTOCOL, "ba94bc40177a29b1bb47c6ff99cd6fae"),
            Map.entry(Fixture.STATUS, "39fce15e04bc80d06e0c9b564007dc80"),
            Map.entry(Fixture.CANCELLED_2_00, "7998c6e7ed2856259b22666572a09e24"),
            Map.entry(Fixture.SUMMARY, "63c6d140c26c01327e6eda3de33cfbe9"),
            Map.entry(Fixture.EVENT_SUMMARY, "1979ecaf3dd944653d8ec11a35b49be4"),
            Map.entry(Fixture.VOIDED_RANGE, "4f3a9609089693c3df6b58c75b2a33e8"));

    @Test
    void fingerprintsNeverChange() {
        Map<Fixture, String> actual = new EnumMap<>(Fixture.class);
        for (Fixture fixture : Fixture.values()) {
            actual.put(fixture, String.valueOf(Fixture.leaves(fixture.bytes()).get("fingerprint")));
        }

        assertThat(actual).isEqualTo(VERSION_1);
    }

    @Test
    void noTwoDocumentsShareAFingerprint() {
        assertThat(VERSION_1.values()).doesNotHaveDuplicates();
    }
}
