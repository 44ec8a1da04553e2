package io.notaflow.anomaly.sequence;

import static io.notaflow.anomaly.testing.TestFacts.NOON;
import static io.notaflow.anomaly.testing.TestFacts.invoice;
import static io.notaflow.anomaly.testing.TestFacts.voided;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.testing.TestFacts;
import io.notaflow.anomaly.testing.TestSettings;
import io.notaflow.anomaly.testing.TestTimeline;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Facts no later than the bound give the same findings in any order of arrival, whatever they are. */
class AnyOrderTest {
    private static final int SCENARIOS = 30;

    @Test
    void findingsDoNotDependOnTheOrderOfArrival() {
        Set<AnomalyKind> seen = new HashSet<>();
        for (int seed = 0; seed < SCENARIOS; seed++) {
            Random random = new Random(seed);
            List<Fact> facts = scenario(random);
            List<Finding> expected = run(facts);
            expected.forEach(finding -> seen.add(finding.kind()));
            for (int i = 0; i < 5; i++) {
                assertThat(run(shuffled(facts, random))).isEqualTo(expected);
            }
        }
        assertThat(seen)
                .contains(
                        AnomalyKind.NUMBERING_GAP,
                        AnomalyKind.DUPLICATE_NUMBER,
                        AnomalyKind.DUPLICATE_CONTENT,
                        AnomalyKind.CANCEL_REISSUE,
                        AnomalyKind.UNKNOWN_TO_RECIPIENT,
                        AnomalyKind.SPLIT_PURCHASE,
                        AnomalyKind.SUBSTITUTION_ABUSE,
                        AnomalyKind.NUMBERING_ORDER,
                        AnomalyKind.JUST_BELOW_LIMIT);
    }

    private static List<Fact> scenario(Random random) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            TestFacts one = invoice(number(i, random))
                    .at(NOON.plus(Duration.ofMinutes(40L * i + random.nextInt(60))))
                    .code(random.nextInt(3))
                    .to(random.nextInt(4) == 0 ? null : String.valueOf(random.nextInt(4)))
                    .emission(random.nextInt(5) == 0 ? 9 : 1)
                    .total(random.nextInt(3) == 0 ? 990_000 : 400_000)
                    .goods(random.nextInt(4));
            facts.add(random.nextInt(8) == 0 ? one.seen() : one.issued());
            Instant then = one.issuedAt().plus(Duration.ofMinutes(random.nextInt(3_000)));
            switch (random.nextInt(8)) {
                case 0 -> facts.add(one.cancelled(then));
                case 1 -> facts.add(one.disowned(then));
                case 2 ->
                    facts.add(one.substituted(
                            then, invoice(1 + random.nextInt(60)).emission(9).key()));
                case 3 -> facts.add(voided(1 + i, 2 + i, then));
                default -> {}
            }
        }
        return facts;
    }

    private static int number(int i, Random random) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> 1 + i + random.nextInt(9);
            case 2 -> Math.max(1, i - 45);
            default -> 1 + i;
        };
    }

    /** Everything arrives up to five minutes after its own time, in the order given by chance. */
    private static List<Fact> shuffled(List<Fact> facts, Random random) {
        List<Fact> late = new ArrayList<>();
        for (Fact fact : facts) {
            Instant arrival = fact.at().plusSeconds(random.nextInt(300));
            late.add(new Fact(fact.kind(), fact.key(), fact.issuer(), fact.at(), arrival, fact.traits(), fact.other()));
        }
        Collections.shuffle(late, random);
        return late;
    }

    private static List<Finding> run(List<Fact> facts) {
        TestTimeline timeline = new TestTimeline(SequenceDetectors.all(TestSettings.anomalies()));
        facts.forEach(timeline::arrive);
        return timeline.watermark(NOON.plus(Duration.ofDays(60))).open();
    }
}
