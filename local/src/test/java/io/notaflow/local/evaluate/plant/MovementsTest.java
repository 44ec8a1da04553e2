package io.notaflow.local.evaluate.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MovementsTest {
    private static final Instant START = Instant.parse("2026-08-10T16:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(5));

    private final Movements movements = new Movements();

    @Test
    void whatMovesAFigureWithinADayIsTheSameFinding() {
        movements.add("state/SP", START, END);

        assertThat(free("state/SP", Duration.ofHours(30))).isFalse();
        assertThat(free("state/SP", Duration.ofHours(31))).isTrue();
        assertThat(free("state/SP", Duration.ofHours(-30))).isFalse();
        assertThat(free("state/SP", Duration.ofHours(-31))).isTrue();
        assertThat(free("state/MG", Duration.ZERO)).isTrue();
    }

    private boolean free(String figure, Duration later) {
        return movements.isFree(figure, START.plus(later), END.plus(later));
    }
}
