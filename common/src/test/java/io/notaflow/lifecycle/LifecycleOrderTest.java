package io.notaflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Documents of one key may arrive in any order and several times. */
class LifecycleOrderTest {
    @Property(tries = 2_000)
    void orderOfArrivalChangesNothingThatIsSeen(@ForAll("documents") List<DocumentFacts> documents, @ForAll long seed) {
        List<DocumentFacts> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(seed));

        Told one = Told.of(documents);
        Told other = Told.of(shuffled);

        assertThat(other.seen()).isEqualTo(one.seen());
        assertThat(other.outcomes()).hasSameSizeAs(one.outcomes());
        assertThat(statements(other)).isEqualTo(statements(one));
    }

    @Property(tries = 500)
    void arrivingTwiceChangesNothingButTheNumberOfDuplicates(@ForAll("documents") List<DocumentFacts> documents) {
        List<DocumentFacts> twice = new ArrayList<>(documents);
        twice.addAll(documents);

        Told once = Told.of(documents);
        Told doubled = Told.of(twice);

        assertThat(doubled.seen()).isEqualTo(once.seen());
        assertThat(doubled.outcomes().subList(documents.size(), twice.size()))
                .allSatisfy(outcome -> assertThat(outcome).isIn("SAME_CONTENT", "SAME_STATEMENT", "CONFLICT"));
    }

    @Property(tries = 500)
    void stateSurvivesItsBinaryForm(@ForAll("documents") List<DocumentFacts> documents) {
        KeyState state = Told.of(documents).state();

        assertThat(KeyStateCodec.state(KeyStateCodec.bytes(state))).isEqualTo(state);
    }

    /** Which of two copies is accepted depends on the order for invoices, never for statements. */
    private static long statements(Told told) {
        return told.outcomes().stream().filter("accepted"::equals).count();
    }

    @Provide
    Arbitrary<List<DocumentFacts>> documents() {
        Arbitrary<DocumentFacts> contents = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(0, 1, 2),
                        Arbitraries.of(100, 150, 302))
                .as((fingerprint, digest, rank, status) -> TestFacts.invoice(
                        "f" + fingerprint,
                        digest == 0 ? null : "d" + digest,
                        digest == 0 ? Math.min(rank, 1) : rank,
                        rank == 0 ? null : status,
                        fingerprint + ".00"));
        Arbitrary<DocumentFacts> events = Combinators.combine(
                        Arbitraries.of(110111, 110110, 110140, 210200, 210210, 210220, 110001),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(10, 14),
                        Arbitraries.of("a", "b"),
                        Arbitraries.of(135, 501),
                        Arbitraries.of(1, 1, 2))
                .as((type, sequence, hour, fingerprint, status, environment) -> TestFacts.event(
                        type,
                        sequence,
                        "2026-11-20T" + hour + ":00:00Z",
                        fingerprint,
                        status,
                        environment,
                        type == 110001 ? "92102001" : null));
        Arbitrary<DocumentFacts> others = Arbitraries.of(
                TestFacts.protocol("d1"),
                TestFacts.protocol("d2"),
                TestFacts.query(100),
                TestFacts.query(101),
                TestFacts.summary(1),
                TestFacts.summary(3),
                TestFacts.eventSummary(110110),
                TestFacts.eventSummary(210240));
        return Arbitraries.oneOf(contents, events, others).list().ofMinSize(1).ofMaxSize(12);
    }
}
