package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.KPI_SERIES;
import static io.notaflow.local.evaluate.truth.Label.IMPLIED;

import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.local.evaluate.truth.Truth;
import io.notaflow.local.evaluate.world.Vendor;
import io.notaflow.local.simulate.catalogue.State;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;

/** What something planted implies for figures it is part of: they move by its share of their own noise. */
final class Implied {
    /** Below this many deviations of the figure nobody would call it moved. */
    private static final double MOVED = 1.5;

    private Implied() {}

    /** The series of the vendor's state, and of all, when {@code share} times the vendor's hourly deviation moves them. */
    static void figures(Plan plan, Vendor vendor, OffsetDateTime hour, Duration lasting, double share) {
        State state = vendor.issuer().state();
        double own = share * vendor.deviation(plan.world().mean(vendor, hour));
        if (own > MOVED * deviation(plan, hour.toInstant(), one -> one.issuer().state() == state)) {
            figure(plan, "state/" + state, hour.toInstant(), lasting);
        }
        if (own > MOVED * deviation(plan, hour.toInstant(), one -> true)) {
            figure(plan, "total", hour.toInstant(), lasting);
        }
    }

    static void figure(Plan plan, String name, Instant start, Duration lasting) {
        plan.tell(() -> new Truth(
                KPI_SERIES,
                IMPLIED,
                SubjectType.FIGURE,
                name,
                start,
                start.plus(lasting),
                List.of(),
                0,
                "part of what was planted"));
    }

    /** Standard deviation of the count of an hour of all vendors that fit. */
    static double deviation(Plan plan, Instant hour, Predicate<Vendor> fits) {
        return Math.sqrt(plan.world().vendors().stream()
                .filter(fits)
                .mapToDouble(vendor -> {
                    double one = vendor.deviation(plan.world().mean(vendor, hour.atOffset(vendor.offset())));
                    return one * one;
                })
                .sum());
    }
}
