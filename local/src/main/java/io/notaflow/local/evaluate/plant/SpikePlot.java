package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.VALUE_SPIKE;
import static io.notaflow.domain.anomaly.AnomalyKind.VOLUME_SPIKE;
import static io.notaflow.local.evaluate.truth.Label.IMPLIED;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.truth.Truth;
import io.notaflow.local.evaluate.world.Bend;
import io.notaflow.local.evaluate.world.Tickets;
import io.notaflow.local.evaluate.world.Vendor;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** VOLUME_SPIKE and VALUE_SPIKE: three to five hours with more invoices, or with larger ones; beside it the hours of Black Friday. */
final class SpikePlot implements Plot {
    private static final int EACH = 7;
    private static final int TRIES = 4_000;
    /** The definition asks for 50 documents in the hour. */
    private static final int ENOUGH = 52;

    /** Hours; what passes within one or two is hardly told from chance. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 5;

    private static final double BUSY = 0.7 * ENOUGH;
    private static final Duration LASTS = Duration.ofHours(2);

    private final Days days;

    SpikePlot(Days days) {
        this.days = days;
    }

    @Override
    public void plant(Plan plan) {
        for (int turn = 0; turn < EACH; turn++) {
            for (double strength : Strengths.ALL) {
                int length = SHORTEST + turn % (LONGEST - SHORTEST + 1);
                hours(plan, VOLUME_SPIKE, strength, length).ifPresent(hours -> more(plan, hours, strength));
                hours(plan, VALUE_SPIKE, 0, length).ifPresent(hours -> larger(plan, days, hours, strength));
            }
        }
        rush(plan, days);
    }

    private record Hour(Vendor vendor, OffsetDateTime start, double mean) {}

    /** Busy hours in a row, the first of which has enough invoices with {@code strength} deviations more. */
    private Optional<List<Hour>> hours(Plan plan, AnomalyKind kind, double strength, int length) {
        for (int attempt = 0; attempt < TRIES && days.count() > 0; attempt++) {
            Vendor vendor =
                    plan.world().vendors().get(plan.dice().below(plan.world().busy()));
            LocalDate day = days.day(plan.dice().below(days.count()));
            OffsetDateTime start =
                    day.atTime(plan.dice().below(24 - length + 1), 0).atOffset(vendor.offset());
            List<Hour> hours = hours(plan, vendor, start, length);
            double mean = hours.get(0).mean();
            double reached = mean + Math.max(0, strength - 1) * vendor.deviation(mean);
            long there = inHour(days.free(vendor, day), start).size();
            if (hours.stream().allMatch(hour -> hour.mean() > BUSY)
                    && reached > ENOUGH
                    && (strength > 0 || there > ENOUGH)
                    && days.take(kind, vendor, day)) {
                return Optional.of(hours);
            }
        }
        return Optional.empty();
    }

    private static List<Hour> hours(Plan plan, Vendor vendor, OffsetDateTime first, int length) {
        return IntStream.range(0, length)
                .mapToObj(first::plusHours)
                .map(start -> new Hour(vendor, start, plan.world().mean(vendor, start)))
                .toList();
    }

    private static List<Sale> inHour(List<Sale> sales, OffsetDateTime start) {
        return sales.stream()
                .filter(sale -> sale.at().getHour() == start.getHour())
                .toList();
    }

    private static void more(Plan plan, List<Hour> hours, double strength) {
        List<Sale> sales = new ArrayList<>();
        StringBuilder story = new StringBuilder();
        for (Hour hour : hours) {
            long extra = Math.round(strength * hour.vendor().deviation(hour.mean()));
            for (int i = 0; i < extra; i++) {
                sales.add(plan.further(
                                hour.vendor(),
                                hour.start().plusSeconds(plan.dice().below(3_600)))
                        .goOn());
            }
            story.append(extra)
                    .append(" more than the usual ")
                    .append(Math.round(hour.mean()))
                    .append(' ');
        }
        String words = story.toString().strip();
        tell(plan, VOLUME_SPIKE, PLANTED, hours, strength, words, sales);
        tell(plan, VALUE_SPIKE, IMPLIED, hours, strength, "the value of a volume spike", sales);
        implied(plan, hours, strength);
    }

    private static void larger(Plan plan, Days days, List<Hour> hours, double strength) {
        List<Sale> all = new ArrayList<>();
        StringBuilder story = new StringBuilder();
        for (Hour hour : hours) {
            List<Sale> sales = inHour(days.free(hour.vendor(), hour.start().toLocalDate()), hour.start());
            Tickets tickets = plan.tickets(hour.vendor());
            double more = strength * tickets.ofHour(hour.vendor(), hour.mean());
            double factor = 1 + more / (tickets.mean() * Math.max(1, sales.size()));
            sales.forEach(sale -> sale.take().goOn().bend(Bend.ofQuantity(factor)));
            all.addAll(sales);
            story.append("%.0f %% more value ".formatted((factor - 1) * 100));
        }
        tell(plan, VALUE_SPIKE, PLANTED, hours, strength, story.toString().strip(), all);
        implied(plan, hours, strength);
    }

    private static void implied(Plan plan, List<Hour> hours, double strength) {
        List<OffsetDateTime> starts = hours.stream().map(Hour::start).toList();
        Implied.figures(plan, hours.get(0).vendor(), starts, LASTS.plusHours(hours.size() - 1L), strength);
    }

    /** Black Friday of every busy vendor. */
    private static void rush(Plan plan, Days days) {
        for (LocalDate day : days.rush()) {
            for (Vendor vendor : plan.world().vendors().subList(0, plan.world().busy())) {
                List<Sale> sales = days.free(vendor, day);
                if (!sales.isEmpty()) {
                    plan.ofIssuer(VOLUME_SPIKE, NEGATIVE, 0, "Black Friday", sales);
                    plan.ofIssuer(VALUE_SPIKE, NEGATIVE, 0, "Black Friday", sales);
                }
            }
        }
    }

    private static void tell(
            Plan plan,
            AnomalyKind kind,
            Label label,
            List<Hour> hours,
            double strength,
            String story,
            List<Sale> sales) {
        Hour first = hours.get(0);
        plan.tell(() -> new Truth(
                kind,
                label,
                SubjectType.ISSUER,
                first.vendor().id(),
                first.start().toInstant(),
                first.start().plusHours(hours.size()).toInstant(),
                sales.stream().map(Sale::key).toList(),
                strength,
                story));
    }
}
