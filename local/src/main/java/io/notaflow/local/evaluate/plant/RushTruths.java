package io.notaflow.local.evaluate.plant;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.truth.Truth;
import io.notaflow.local.evaluate.world.Seasons;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Black Friday: everybody's hours are far above the usual, so the figures of states and of all move by definition. */
final class RushTruths {
    private static final Duration LASTS = Duration.ofDays(3);

    private RushTruths() {}

    static void tell(Plan plan) {
        Instant start = plan.world().seasons().start();
        while (start.isBefore(plan.world().seasons().end())
                && !Seasons.isRush(
                        start.atOffset(java.time.ZoneOffset.ofHours(-3)).toLocalDate())) {
            start = start.plus(Duration.ofDays(1));
        }
        Instant from = start;
        plan.tell(() -> new Truth(
                AnomalyKind.KPI_SERIES,
                Label.IMPLIED,
                SubjectType.FIGURE,
                "",
                from,
                from.plus(LASTS),
                List.of(),
                0,
                "Black Friday"));
    }
}
