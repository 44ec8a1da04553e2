package io.notaflow.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.Horizon;
import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class PhasesTest {
    private static final Cell DAY = cell(Grain.DAY, "2026-03-31T00:00");
    private static final Cell MINUTE = cell(Grain.MINUTE, "2026-03-31T12:00");

    private final Phases phases = new Phases(Duration.ofHours(1));

    @Test
    void aMinuteEndsInUtcAndADayWhenItHasEndedInAcre() {
        assertThat(phase(MINUTE, "2026-03-31T12:00:59.999Z")).isEqualTo(Phase.EARLY);
        assertThat(phase(MINUTE, "2026-03-31T12:01:00Z")).isEqualTo(Phase.ON_TIME);
        assertThat(phase(MINUTE, "2026-03-31T13:01:00Z")).isEqualTo(Phase.LATE);
        assertThat(phase(DAY, "2026-04-01T04:59:59Z")).isEqualTo(Phase.EARLY);
        assertThat(phase(DAY, "2026-04-01T05:00:00Z")).isEqualTo(Phase.ON_TIME);
        assertThat(phase(DAY, "2026-04-01T06:00:00Z")).isEqualTo(Phase.LATE);
        assertThat(phases.of(DAY, Long.MIN_VALUE)).isEqualTo(Phase.EARLY);
    }

    /** Keys of March are forgotten 30 days, a day and up to 27 days after April 1st; the cell up to four weeks after them. */
    @Test
    void aCellIsRememberedLongerThanTheKeysThatCanChangeIt() {
        CellRetention retention = new CellRetention(new Horizon(30));

        assertThat(retention.forgetAt(DAY))
                .isBetween(Instant.parse("2026-05-29T00:00:00Z"), Instant.parse("2026-06-26T00:00:00Z"));
        assertThat(retention.isUnlimited()).isFalse();
        assertThat(new CellRetention(Horizon.UNLIMITED).isUnlimited()).isTrue();
    }

    private Phase phase(Cell cell, String watermark) {
        return phases.of(cell, Instant.parse(watermark).toEpochMilli());
    }

    private static Cell cell(Grain grain, String window) {
        return new Cell(grain, LocalDateTime.parse(window), Dimension.TOTAL, "all");
    }
}
