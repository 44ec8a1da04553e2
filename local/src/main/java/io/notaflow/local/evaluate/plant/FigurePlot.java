package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.KPI_SERIES;
import static io.notaflow.domain.anomaly.AnomalyKind.VALUE_SPIKE;
import static io.notaflow.domain.anomaly.AnomalyKind.VOLUME_SPIKE;
import static io.notaflow.local.evaluate.truth.Label.IMPLIED;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.local.evaluate.paper.Documents;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.truth.Truth;
import io.notaflow.local.evaluate.world.Seasons;
import io.notaflow.local.evaluate.world.Vendor;
import io.notaflow.local.simulate.catalogue.State;
import io.notaflow.local.simulate.render.Flavour;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** KPI_SERIES: a state's hours shifted for an afternoon; beside it small shifts, and everything sent twice. */
final class FigurePlot implements Plot {
    private static final State[] STATES = {State.SP, State.MG, State.RJ};
    private static final int EACH = 3;
    private static final int HOURS = 5;
    private static final int FIRST_HOUR = 13;
    /** Invoices expected in an hour, see docs/anomalies.md. */
    private static final double JUDGED = 10;

    /** Of whose sales further ones are made. */
    private static final double FEWEST = 5;

    private static final double UNREST = 0.6;
    private static final double OWN = 1.5;
    private static final ZoneOffset BRASILIA = ZoneOffset.ofHours(-3);

    private final Days days;
    private final Set<LocalDate> planted = new HashSet<>();

    FigurePlot(Days days) {
        this.days = days;
    }

    @Override
    public void plant(Plan plan) {
        int plants = EACH * Strengths.ALL.length;
        List<LocalDate> free = new ArrayList<>();
        for (int day = 0; day < days.count(); day++) {
            LocalDate date = days.day(day);
            boolean calm =
                    !Seasons.isRush(date) && !Seasons.isRush(date.minusDays(1)) && !Seasons.isRush(date.plusDays(1));
            if (calm && date.getDayOfWeek().getValue() < 6) {
                free.add(date);
            }
        }
        for (int i = 0; i < plants && free.size() >= 2 * plants; i++) {
            // By turns, so that no strength and no state has a season of its own.
            double strength = Strengths.ALL[i % Strengths.ALL.length];
            int turn = i / Strengths.ALL.length;
            List<LocalDate> from = new ArrayList<>(free);
            Collections.rotate(from, -i * free.size() / plants);
            if (i % 2 == 0 || !plant(plan, turn, from, -strength)) {
                plant(plan, turn, from, strength);
            }
        }
        List<LocalDate> others =
                free.stream().filter(day -> !planted.contains(day)).toList();
        for (int i = 0; i < plants && others.size() >= plants; i++) {
            LocalDate day = others.get(i * others.size() / plants);
            if (i % 2 == 0) {
                sentTwice(plan, days, STATES[(i + 1) % STATES.length], day);
            } else {
                shift(plan, days, STATES[(i + 1) % STATES.length], day, UNREST, NEGATIVE);
            }
        }
    }

    /** On the first of those days that is not beside another one's and on which there is a state for it; false when there is none. */
    private boolean plant(Plan plan, int turn, List<LocalDate> from, double strength) {
        for (LocalDate day : from) {
            boolean apart = Stream.of(day.minusDays(1), day, day.plusDays(1)).noneMatch(planted::contains);
            State state = apart ? state(plan, turn, day, strength) : null;
            if (state != null) {
                planted.add(day);
                shift(plan, days, state, day, strength, PLANTED);
                return true;
            }
        }
        return false;
    }

    /**
     * The first of the states, by turns from that one on, whose hours of the day can be shifted by so much: they have so many invoices that the series can
     * be judged, enough of them are free to be repeated or left out, and nothing else moves it.
     */
    private @Nullable State state(Plan plan, int turn, LocalDate day, double strength) {
        return IntStream.range(0, STATES.length)
                .mapToObj(i -> STATES[(turn + i) % STATES.length])
                .filter(state -> isFree(plan, state, day)
                        && hours(day).allMatch(start -> canShift(plan, state, day, start, strength)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isFree(Plan plan, State state, LocalDate day) {
        Instant start = day.atTime(FIRST_HOUR, 0).toInstant(BRASILIA);
        return plan.movements().isFree("state/" + state, start, start.plus(Duration.ofHours(HOURS)));
    }

    private boolean canShift(Plan plan, State state, LocalDate day, Instant start, double strength) {
        double free = inHour(plan, days, state, day, start).size();
        double needed = strength > 0 ? FEWEST : -strength * Implied.deviation(plan, start, in(state));
        return Implied.mean(plan, start, in(state)) >= JUDGED && free >= needed;
    }

    private static Stream<Instant> hours(LocalDate day) {
        return IntStream.range(FIRST_HOUR, FIRST_HOUR + HOURS)
                .mapToObj(hour -> day.atTime(hour, 0).toInstant(BRASILIA));
    }

    private static Predicate<Vendor> in(State state) {
        return vendor -> vendor.issuer().state() == state;
    }

    private static void shift(Plan plan, Days days, State state, LocalDate day, double strength, Label label) {
        List<Sale> changed = new ArrayList<>();
        Set<Vendor> touched = new LinkedHashSet<>();
        for (int hour = FIRST_HOUR; hour < FIRST_HOUR + HOURS; hour++) {
            Instant start = day.atTime(hour, 0).toInstant(BRASILIA);
            double noise = Implied.deviation(plan, start, in(state));
            long count = Math.round(Math.abs(strength) * noise);
            List<Sale> there = inHour(plan, days, state, day, start);
            for (int i = 0; i < count && !there.isEmpty(); i++) {
                Sale like = there.get(plan.dice().below(there.size()));
                touched.add(like.vendor());
                if (strength > 0) {
                    changed.add(plan.further(
                                    like.vendor(),
                                    like.at().plusSeconds(plan.dice().below(40)))
                            .goOn());
                } else {
                    like.take().drop();
                    there.remove(like);
                }
            }
        }
        String story = "%.1f deviations for five hours".formatted(strength);
        Instant start = day.atTime(FIRST_HOUR, 0).toInstant(BRASILIA);
        Instant end = start.plus(Duration.ofHours(HOURS));
        tell(plan, label, state, start, end, Math.abs(strength), story, changed);
        if (label == PLANTED) {
            plan.movements().add("state/" + state, start, end);
            Implied.figure(plan, "total", start, Duration.ofHours(HOURS + 1));
        }
        touched.forEach(vendor -> Implied.day(plan, vendor, day));
        implied(plan, changed);
    }

    /** What moves with the state: the hours of vendors that get enough of it. */
    private static void implied(Plan plan, List<Sale> changed) {
        changed.stream().map(Sale::vendor).distinct().forEach(vendor -> {
            List<Sale> all = changed.stream()
                    .filter(sale -> sale.vendor().equals(vendor))
                    .toList();
            all.stream().map(sale -> sale.at().getHour()).distinct().forEach(hour -> {
                List<Sale> own =
                        all.stream().filter(sale -> sale.at().getHour() == hour).toList();
                OffsetDateTime start = own.get(0).at().truncatedTo(ChronoUnit.HOURS);
                if (own.size() > OWN * vendor.deviation(plan.world().mean(vendor, start))) {
                    plan.ofIssuer(VOLUME_SPIKE, IMPLIED, 0, "its state moves", own);
                    plan.ofIssuer(VALUE_SPIKE, IMPLIED, 0, "its state moves", own);
                }
            });
        });
    }

    private static List<Sale> inHour(Plan plan, Days days, State state, LocalDate day, Instant start) {
        List<Sale> there = new ArrayList<>();
        for (Vendor vendor : plan.world().vendors()) {
            if (vendor.issuer().state() == state) {
                days.unused(vendor, day).stream()
                        .filter(sale -> !sale.instant().isBefore(start)
                                && sale.instant().isBefore(start.plus(Duration.ofHours(1))))
                        .forEach(there::add);
            }
        }
        return there;
    }

    /** A sender repeats the documents of an afternoon. */
    private static void sentTwice(Plan plan, Days days, State state, LocalDate day) {
        for (int hour = FIRST_HOUR; hour < FIRST_HOUR + HOURS; hour++) {
            for (Sale sale : inHour(plan, days, state, day, day.atTime(hour, 0).toInstant(BRASILIA))) {
                plan.send(Documents.invoice(
                        sale.take().goOn(),
                        sale.authorised()
                                .toInstant()
                                .plusSeconds(60 + plan.dice().below(600)),
                        Flavour.JSON_MIRROR));
            }
        }
        Instant start = day.atTime(FIRST_HOUR, 0).toInstant(BRASILIA);
        tell(plan, NEGATIVE, state, start, start.plus(Duration.ofHours(HOURS)), 0, "all sent twice", List.of());
    }

    private static void tell(
            Plan plan,
            Label label,
            State state,
            Instant start,
            Instant end,
            double strength,
            String story,
            List<Sale> sales) {
        plan.tell(() -> new Truth(
                KPI_SERIES,
                label,
                SubjectType.FIGURE,
                "state/" + state,
                start,
                end,
                sales.stream().map(Sale::key).toList(),
                strength,
                story));
    }
}
