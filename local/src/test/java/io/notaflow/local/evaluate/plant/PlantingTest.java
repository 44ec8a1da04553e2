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
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlantingTest {
    private static final int DAYS = 60;
    private static final int DOCUMENTS = 24_000;

    @Test
    void everyDocumentIsAcceptedAndTruthsNameKeysThatAreSent() {
        Planting planting = Planting.of(World.of(3, DAYS, DOCUMENTS));
        DocumentDecoder decoder = new DocumentDecoder();
        DocumentValidator validator = new DocumentValidator(new BigDecimal("0.01"), Map.of());
        Set<String> keys = new HashSet<>();

        for (Delivery delivery : planting.deliveries()) {
            for (DecodedDocument decoded : decoder.decode(delivery.bytes())) {
                assertThat(validator.validate(decoded, delivery.arrival()).isAccepted())
                        .as("%s", decoded.violations())
                        .isTrue();
                keys.add(Objects.requireNonNull(decoded.document()).key());
            }
        }
        assertThat(planting.truths()).isNotEmpty().allSatisfy(truth -> assertThat(keys)
                .containsAll(truth.keys()));
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
    void everyKindThatAJobFindsIsPlantedBesideAsManyThatOnlyLookLikeIt() {
        Map<AnomalyKind, Long> planted = count(Label.PLANTED);
        Map<AnomalyKind, Long> negatives = count(Label.NEGATIVE);

        List<AnomalyKind> expected = Arrays.stream(AnomalyKind.values())
                .filter(kind -> kind.family() == Family.SEQUENCE || kind.family() == Family.STATISTICAL)
                .toList();
        assertThat(planted.keySet()).containsExactlyElementsOf(expected);
        assertThat(negatives.keySet()).containsExactlyElementsOf(expected);
    }

    @Test
    void recordsArriveInOrderAndNothingIsPlantedInACleanRun() {
        Planting clean = Planting.clean(World.of(4, DAYS, DOCUMENTS));

        assertThat(clean.deliveries())
                .isSortedAccordingTo((one, two) -> one.arrival().compareTo(two.arrival()));
        assertThat(clean.truths()).extracting(Truth::label).containsOnly(Label.IMPLIED);
    }

    private static Map<AnomalyKind, Long> count(Label label) {
        return Planting.of(World.of(2, 90, 60_000)).truths().stream()
                .filter(truth -> truth.label() == label)
                .collect(Collectors.groupingBy(
                        Truth::kind, () -> new EnumMap<>(AnomalyKind.class), Collectors.counting()));
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
