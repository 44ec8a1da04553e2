package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.CONTINGENCY_ABUSE;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.simulate.catalogue.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** CONTINGENCY_ABUSE: one issuer is off line while its state is not; beside it whole states off line, and small shares. */
final class ContingencyPlot implements Plot {
    private static final int EACH = 5;
    private static final double MANY = 0.45;
    private static final double FEW = 0.1;
    private static final int ENOUGH = 26;
    private static final int SELLERS = 4;
    /** Days from one plant of a vendor to the next, about. */
    private static final int APART = 5;

    private static final Duration LASTS_WITH_THE_REST = Duration.ofHours(7);

    private final Set<String> used = new HashSet<>();
    /** States and the days on which something is planted there. */
    private final Set<String> days = new HashSet<>();

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < EACH; i++) {
            List<Sale> day = day(plan);
            plan.ofIssuer(CONTINGENCY_ABUSE, PLANTED, 0, "45 % of a day off line", offline(plan, day, MANY));
            if (i < EACH - 2) {
                plan.ofIssuer(CONTINGENCY_ABUSE, NEGATIVE, 0, "10 % of a day off line", few(plan, day(plan)));
            }
        }
        down(plan, State.RJ);
        down(plan, State.MG);
    }

    /** The sales of a vendor's day, enough of them, in a state where others sell as well. */
    private List<Sale> day(Plan plan) {
        while (true) {
            Sale anchor = plan.anchor(sale -> sale.vendor().perDay() > ENOUGH
                    && Set.of(State.SP, State.MG, State.RJ)
                            .contains(sale.vendor().issuer().state()));
            List<Sale> day = plan.book().sales().stream()
                    .filter(sale -> sale.vendor().equals(anchor.vendor())
                            && sale.at().toLocalDate().equals(anchor.at().toLocalDate())
                            && (!sale.isTaken() || sale.equals(anchor)))
                    .toList();
            if (day.size() >= ENOUGH
                    && used.add(anchor.vendor().id() + '/' + anchor.at().getDayOfYear() / APART)
                    && reserves(anchor)) {
                return day;
            }
        }
    }

    /** Whether the state had that day and those beside it to itself, which are now taken: two who are off line together are a state that is down. */
    private boolean reserves(Sale sale) {
        State state = sale.vendor().issuer().state();
        long day = sale.at().toLocalDate().toEpochDay();
        boolean free = !days.contains(state.name() + (day - 1))
                && !days.contains(state.name() + day)
                && !days.contains(state.name() + (day + 1));
        return free && days.add(state.name() + day);
    }

    private static List<Sale> offline(Plan plan, List<Sale> day, double share) {
        List<Sale> offline = new ArrayList<>();
        for (Sale sale : day) {
            if (plan.dice().chance(share) || sale.equals(day.get(0))) {
                offline.add(offline(plan, sale));
            }
        }
        return offline;
    }

    /** Exactly that share: by chance a quarter of a small day can be off line, which is no small share any more. */
    private static List<Sale> few(Plan plan, List<Sale> day) {
        List<Sale> offline = new ArrayList<>();
        int every = (int) Math.round(1 / FEW);
        for (int i = 0; i < day.size(); i += every) {
            offline.add(offline(plan, day.get(i)));
        }
        return offline;
    }

    private static Sale offline(Plan plan, Sale sale) {
        boolean retail = sale.vendor().model() == 65;
        return sale.take()
                .emission(
                        retail ? 9 : 6,
                        retail ? plan.between(Duration.ofMinutes(20), Duration.ofMinutes(90)) : Duration.ofSeconds(3));
    }

    /** How many sell something in its state in the hour after that sale: of a state where one sells alone nobody can tell that it is down. */
    private static long sellers(Plan plan, Sale first) {
        return plan.book().sales().stream()
                .filter(sale -> sale.vendor().issuer().state()
                                == first.vendor().issuer().state()
                        && !sale.instant().isBefore(first.instant())
                        && sale.instant().isBefore(first.instant().plus(Duration.ofHours(1))))
                .map(Sale::vendor)
                .distinct()
                .count();
    }

    /** Five hours in which nine of ten invoices of everybody in the state are issued in contingency. */
    private void down(Plan plan, State state) {
        Sale anchor = plan.anchor(sale -> sale.vendor().issuer().state() == state
                && sale.at().getHour() == 11
                && sale.at().getDayOfWeek().getValue() < 6
                && sellers(plan, sale) >= SELLERS
                && reserves(sale));
        Instant from = anchor.instant();
        Instant to = from.plus(Duration.ofHours(5));
        List<Sale> hit = plan.book().sales().stream()
                .filter(sale -> sale.vendor().issuer().state() == state
                        && !sale.isTaken()
                        && !sale.instant().isBefore(from)
                        && sale.instant().isBefore(to)
                        && plan.dice().chance(0.9))
                .toList();
        hit.forEach(sale -> offline(plan, sale));
        // The hours look empty until the invoices come.
        Implied.figure(plan, "state/" + state, from, LASTS_WITH_THE_REST);
        Implied.figure(plan, "total", from, LASTS_WITH_THE_REST);
        hit.stream().map(Sale::vendor).distinct().forEach(vendor -> {
            List<Sale> own =
                    hit.stream().filter(sale -> sale.vendor().equals(vendor)).toList();
            plan.ofIssuer(CONTINGENCY_ABUSE, NEGATIVE, 0, "the whole state off line", own);
        });
    }
}
