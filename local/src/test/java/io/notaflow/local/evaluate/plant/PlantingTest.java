package io.notaflow.local.evaluate.plant;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.decode.DocumentDecoder;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.AnomalyKind.Family;
import io.notaflow.local.evaluate.paper.Delivery;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.truth.Truth;
import io.notaflow.local.evaluate.world.World;
import io.notaflow.validate.DocumentValidator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlantingTest {
    private static final int DAYS = 40;
    private static final int DOCUMENTS = 10_000;

    /** All that something planted is about, and every tenth of the others. */
    @Test
    void documentsAreAcceptedAndTruthsNameKeysThatAreSent() {
        Planting planting = Planting.of(World.of(3, DAYS, DOCUMENTS));
        Set<String> named = planting.truths().stream()
                .flatMap(truth -> truth.keys().stream())
                .collect(Collectors.toSet());
        DocumentDecoder decoder = new DocumentDecoder();
        DocumentValidator validator = new DocumentValidator(new BigDecimal("0.01"), Map.of());
        Set<String> sent = new HashSet<>();

        List<Delivery> deliveries = planting.deliveries();
        for (int i = 0; i < deliveries.size(); i++) {
            Delivery delivery = deliveries.get(i);
            if (i % 10 == 0 || named.contains(delivery.about().key())) {
                for (DecodedDocument decoded : decoder.decode(delivery.bytes())) {
                    assertThat(validator.validate(decoded, delivery.arrival()).isAccepted())
                            .as("%s", decoded.violations())
                            .isTrue();
                    sent.add(Objects.requireNonNull(decoded.document()).key());
                }
            }
        }
        assertThat(named).isNotEmpty();
        assertThat(sent).containsAll(named);
    }

    @Test
    void theSeedDecidesEverything() {
        Planting one = Planting.of(World.of(5, DAYS, DOCUMENTS));
        Planting same = Planting.of(World.of(5, DAYS, DOCUMENTS));
        Planting other = Planting.of(World.of(6, DAYS, DOCUMENTS));

        assertThat(same.truths()).isEqualTo(one.truths());
        assertThat(sample(same)).isEqualTo(sample(one));
        assertThat(sample(other)).isNotEqualTo(sample(one));
    }

    @Test
    void everyKindIsPlantedBesideThingsThatOnlyLookLikeIt() {
        List<Truth> truths = Planting.of(World.of(2, 70, DOCUMENTS)).truths();

        AnomalyKind[] expected = Arrays.stream(AnomalyKind.values())
                .filter(kind -> kind.family() != Family.RULE)
                .toArray(AnomalyKind[]::new);
        assertThat(kinds(truths, Label.PLANTED)).containsExactlyInAnyOrder(expected);
        assertThat(kinds(truths, Label.NEGATIVE)).containsExactlyInAnyOrder(expected);
    }

    @Test
    void recordsArriveInOrderAndNothingIsPlantedInACleanRun() {
        Planting clean = Planting.clean(World.of(4, DAYS, DOCUMENTS));

        assertThat(clean.deliveries())
                .isSortedAccordingTo((one, two) -> one.arrival().compareTo(two.arrival()));
        assertThat(clean.truths()).extracting(Truth::label).containsOnly(Label.IMPLIED);
    }

    private static Set<AnomalyKind> kinds(List<Truth> truths, Label label) {
        return truths.stream()
                .filter(truth -> truth.label() == label)
                .map(Truth::kind)
                .collect(Collectors.toSet());
    }

    private static List<String> sample(Planting planting) {
        return planting.deliveries().stream()
                .skip(1_000)
                .limit(200)
                .map(delivery -> delivery.arrival() + " "
                        + new String(delivery.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .toList();
    }
}
