package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.KPI_SERIES;
import static io.notaflow.domain.anomaly.AnomalyKind.PEER_OUTLIER;
import static io.notaflow.local.evaluate.truth.Label.IMPLIED;

import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.local.evaluate.truth.Truth;
import io.notaflow.local.evaluate.world.Vendor;
import io.notaflow.local.simulate.catalogue.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What something planted implies for figures it is part of: they move by its share of their own noise. */
final class Implied {
    /** Below this many deviations of the figure nobody would call it moved. */
    private static final double MOVED = 1.5;

    private static final int HOURS = 24;

    private Implied() {}

    /**
     * The series of the vendor's state, and of all, when {@code share} times the vendor's hourly deviation moves them; the vendor's day
     * beside its peers' when those hours together move it.
     */
    static void figures(Plan plan, Vendor vendor, List<OffsetDateTime> hours, Duration lasting, double share) {
        OffsetDateTime first = hours.get(0);
        series(plan, vendor, first, first, lasting, share);
        double moved = share
                * hours.stream()
                        .mapToDouble(hour -> vendor.deviation(plan.world().mean(vendor, hour)))
                        .sum();
        if (moved > MOVED * ofDay(plan, vendor, first.toLocalDate())) {
            day(plan, vendor, first.toLocalDate());
        }
    }

    /** The series of a vendor's whole day, when it moves them in an hour of the middle of it. */
    static void figuresOfDay(Plan plan, Vendor vendor, OffsetDateTime middle, double share) {
        OffsetDateTime start = middle.truncatedTo(ChronoUnit.DAYS);
        series(plan, vendor, middle, start, Duration.ofHours(HOURS), share);
    }

    private static void series(
            Plan plan, Vendor vendor, OffsetDateTime hour, OffsetDateTime start, Duration lasting, double share) {
        State state = vendor.issuer().state();
        if (moves(plan, vendor, hour, share, one -> one.issuer().state() == state)) {
            figure(plan, "state/" + state, start.toInstant(), lasting);
        }
        if (moves(plan, vendor, hour, share, one -> true)) {
            figure(plan, "total", start.toInstant(), lasting);
        }
    }

    /** In count or in value: who sells to companies is small in the one and large in the other. */
    private static boolean moves(Plan plan, Vendor vendor, OffsetDateTime hour, double share, Predicate<Vendor> fits) {
        double value = plan.world().vendors().stream()
                .filter(fits)
                .mapToDouble(one -> ofValue(plan, one, hour.withOffsetSameInstant(one.offset())))
                .map(deviation -> deviation * deviation)
                .sum();
        return share * vendor.deviation(plan.world().mean(vendor, hour))
                        > MOVED * deviation(plan, hour.toInstant(), fits)
                || share * ofValue(plan, vendor, hour) > MOVED * Math.sqrt(value);
    }

    private static double ofValue(Plan plan, Vendor vendor, OffsetDateTime hour) {
        return plan.tickets(vendor).ofHour(vendor, plan.world().mean(vendor, hour));
    }

    private static double ofDay(Plan plan, Vendor vendor, LocalDate day) {
        return Math.sqrt(IntStream.range(0, HOURS)
                .mapToDouble(hour -> {
                    OffsetDateTime start = day.atTime(hour, 0).atOffset(vendor.offset());
                    double one = vendor.deviation(plan.world().mean(vendor, start));
                    return one * one;
                })
                .sum());
    }

    /** The vendor's day beside those of its peers. */
    static void day(Plan plan, Vendor vendor, LocalDate day) {
        Instant start = day.atStartOfDay().toInstant(vendor.offset());
        plan.tell(() -> new Truth(
                PEER_OUTLIER,
                IMPLIED,
                SubjectType.ISSUER,
                vendor.id(),
                start,
                start.plus(Duration.ofHours(HOURS)).minusSeconds(1),
                List.of(),
                0,
                "part of what was planted"));
    }

    /** The cancellations of the vendor's state, when so many more of a day move them; they come until the day after. */
    static void cancelled(Plan plan, Vendor vendor, LocalDate day, long extra) {
        State state = vendor.issuer().state();
        double usual = plan.world().vendors().stream()
                .filter(one -> one.issuer().state() == state)
                .mapToDouble(one -> one.perDay() * one.cancelled())
                .sum();
        if (extra > MOVED * Math.sqrt(usual)) {
            figure(plan, "state/" + state, day.atStartOfDay().toInstant(vendor.offset()), Duration.ofHours(2L * HOURS));
        }
    }

    static void figure(Plan plan, String name, Instant start, Duration lasting) {
        plan.movements().add(name, start, start.plus(lasting));
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

    /** Mean count of an hour of all vendors that fit. */
    static double mean(Plan plan, Instant hour, Predicate<Vendor> fits) {
        return plan.world().vendors().stream()
                .filter(fits)
                .mapToDouble(vendor -> plan.world().mean(vendor, hour.atOffset(vendor.offset())))
                .sum();
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
