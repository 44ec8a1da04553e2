package io.notaflow.local.evaluate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.AnomalyKind.Family;
import io.notaflow.local.evaluate.paper.Delivery;
import io.notaflow.local.evaluate.plant.Planting;
import io.notaflow.local.evaluate.score.Found;
import io.notaflow.local.evaluate.score.Matching;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.truth.Truth;
import io.notaflow.local.evaluate.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is planted for daily runs meets the definitions, and what only looks like it does not. */
class BoundedPlotsTest {
    private static final World WORLD = World.of(2, 66, 10_000);
    private static final Planting PLANTING = Planting.of(WORLD);

    /** All but first digits that stray only 2.5 of their own deviations. */
    @Test
    void dailyRunsFindWhatIsPlantedAndNothingElse() {
        Matching matching = Matching.of(truths(), found());

        assertThat(truths().stream()
                        .filter(truth -> truth.label() == Label.PLANTED && truth.strength() != 2.5)
                        .filter(truth -> matching.of(truth).isEmpty()))
                .extracting(Truth::story)
                .isEmpty();
        assertThat(matching.wrong()).extracting(Found::why).isEmpty();
    }

    @Test
    void thereIsAboutAsMuchThatOnlyLooksLikeIt() {
        assertThat(count(AnomalyKind.SHELL_ISSUER, Label.PLANTED)).isEqualTo(6);
        assertThat(count(AnomalyKind.SHELL_ISSUER, Label.NEGATIVE)).isEqualTo(6);
        assertThat(count(AnomalyKind.CIRCULAR_TRADE, Label.PLANTED)).isEqualTo(6);
        assertThat(count(AnomalyKind.CIRCULAR_TRADE, Label.NEGATIVE)).isEqualTo(9);
        assertThat(count(AnomalyKind.BENFORD, Label.PLANTED)).isEqualTo(6);
        assertThat(count(AnomalyKind.BENFORD, Label.NEGATIVE)).isEqualTo(9);
    }

    /** From the sales of the newcomers, and those of all in the first days, which tell who is known. */
    private static List<Found> found() {
        Desk desk = new Desk(TuningMain.config());
        Instant known = WORLD.seasons().start().plus(Duration.ofDays(3));
        for (Delivery delivery : PLANTING.deliveries()) {
            if (delivery.about().vendor().issuer().number() >= 1_000
                    || delivery.arrival().isBefore(known)) {
                desk.take(delivery.bytes(), delivery.arrival());
            }
        }
        desk.lookBack(
                WORLD.seasons().first(),
                WORLD.seasons().first().plusDays(WORLD.seasons().days() - 1L));
        return TuningMain.findings(desk).stream()
                .filter(one -> one.kind().family() == Family.BOUNDED)
                .toList();
    }

    private static List<Truth> truths() {
        return PLANTING.truths().stream()
                .filter(truth -> truth.kind().family() == Family.BOUNDED)
                .toList();
    }

    private static long count(AnomalyKind kind, Label label) {
        return truths().stream()
                .filter(truth -> truth.kind() == kind && truth.label() == label)
                .count();
    }
}
