package io.notaflow.anomaly.sequence;

import static io.notaflow.anomaly.testing.TestFacts.NOON;
import static io.notaflow.anomaly.testing.TestFacts.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.testing.TestFacts;
import io.notaflow.anomaly.testing.TestTimeline;
import io.notaflow.domain.anomaly.Finding;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SubstitutionDetectorTest {
    private final TestTimeline timeline = new TestTimeline(new SubstitutionDetector());

    @Test
    void aLawfulSubstitutionIsNone() {
        TestFacts survivor = survivor();
        timeline.arrive(
                        replaced().issued(),
                        survivor.issued(),
                        replaced().substituted(in(Duration.ofHours(3)), survivor.key()))
                .watermark(in(Duration.ofDays(20)));

        assertThat(timeline.reported()).isEmpty();
        assertThat(timeline.remembered()).isZero();
    }

    @Test
    void theSurvivorMayComeAfterTheEvent() {
        TestFacts survivor = survivor();
        timeline.arrive(
                        replaced().substituted(in(Duration.ofMinutes(40)), survivor.key()),
                        survivor.arriving(in(Duration.ofHours(5))).issued())
                .watermark(in(Duration.ofDays(3)));

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void everyBrokenRuleIsNamed() {
        TestFacts survivor = survivor().at(in(Duration.ofHours(3))).total(1).icms(2);
        timeline.arrive(survivor.issued(), replaced().substituted(in(Duration.ofDays(8)), survivor.key()))
                .watermark(in(Duration.ofDays(9)));

        assertThat(only().explanation().en())
                .isEqualTo(
                        "Cancellation by substitution against its rules (> 168 h; > 2 h; vNF; dest, vICMS, det[1]).");
        assertThat(only().evidence().keys())
                .containsExactlyInAnyOrder(replaced().key(), survivor.key());
    }

    @Test
    void aSurvivorThatNobodyKnowsIsAFindingAfterADay() {
        timeline.arrive(replaced()
                        .substituted(in(Duration.ofHours(1)), survivor().key()))
                .watermark(in(Duration.ofHours(24)));
        assertThat(timeline.reported()).isEmpty();

        timeline.watermark(in(Duration.ofHours(26)));

        assertThat(only().explanation().en()).contains("(chNFeRef)");
    }

    @Test
    void whatIsWaitedForIsJudgedByAllRulesToo() {
        TestFacts replaced = replaced().emission(9);
        timeline.arrive(replaced.substituted(in(Duration.ofHours(1)), survivor().key()))
                .watermark(in(Duration.ofHours(26)));

        assertThat(only().explanation().en()).contains("(tpEmis≠1; chNFeRef)");
    }

    @Test
    void aSurvivorInNormalEmissionIsAFinding() {
        TestFacts survivor = survivor().emission(1);
        timeline.arrive(survivor.issued(), replaced().substituted(in(Duration.ofHours(1)), survivor.key()))
                .watermark(in(Duration.ofHours(3)));

        assertThat(only().explanation().en()).contains("chNFeRef tpEmis≠9");
    }

    private static TestFacts replaced() {
        return invoice(1).model(65).goods(7);
    }

    private static TestFacts survivor() {
        return invoice(2).model(65).goods(7).emission(9).at(in(Duration.ofMinutes(30)));
    }

    private Finding only() {
        assertThat(timeline.open()).hasSize(1);
        return timeline.open().get(0);
    }

    private static Instant in(Duration duration) {
        return NOON.plus(duration);
    }
}
