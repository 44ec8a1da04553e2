package io.notaflow.anomaly.goods.price;

import io.notaflow.anomaly.timeline.Summary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The prices of a product of an issuer on a day, and how they compare with its usual ones.
 *
 * @param strays deviations by which its items, or those of the run of days it belongs to, stray; 0 when nothing is known
 * @param limit deviations from which they are odd
 * @param count items this is about; 0 when nothing is known
 * @param level usual mean of ln price of these
 * @param stray by which their mean strays from it
 * @param cents value of these items
 * @param start first day of the run
 * @param moved by which all of the product strays, for the market to compare
 * @param together what all of it says; never sent
 * @param steps prices that were seen, on the market's scale
 * @param evidence access keys
 */
public record PriceDay(
        double strays,
        double limit,
        int count,
        double level,
        double stray,
        long cents,
        long start,
        double moved,
        Optional<Deviation> together,
        SortedSet<Integer> steps,
        List<String> evidence) {
    /** Kind of such a summary. */
    static final String KIND = "price-day";

    private static final int FIGURES = 9;
    private static final int LIKELY_WANTED = 3;

    static PriceDay unknown(SortedSet<Integer> steps) {
        return new PriceDay(0, 1, 0, 0, 0, 0, 0, 0, Optional.empty(), steps, List.of());
    }

    /** Whether it says anything at all. */
    public boolean isEmpty() {
        return steps.isEmpty() && count == 0;
    }

    /** As a summary; evidence only where somebody may ask for it. */
    public Summary summary(String group, String issuer, int uf, Instant end) {
        double[] values = new double[FIGURES + steps.size()];
        values[0] = strays;
        values[1] = limit;
        values[2] = count;
        values[3] = level;
        values[4] = stray;
        values[5] = cents;
        values[6] = start;
        values[7] = moved;
        values[8] = uf;
        int i = FIGURES;
        for (int step : steps) {
            values[i++] = step;
        }
        boolean wanted = Math.abs(strays) * LIKELY_WANTED >= limit;
        return new Summary(group, issuer, end, KIND, values, wanted ? String.join(",", evidence) : "");
    }

    /** Code of the issuer's state. */
    static int uf(Summary summary) {
        return (int) summary.values()[8];
    }

    static PriceDay of(Summary summary) {
        double[] v = summary.values();
        TreeSet<Integer> steps = new TreeSet<>();
        for (int i = FIGURES; i < v.length; i++) {
            steps.add((int) v[i]);
        }
        return new PriceDay(
                v[0],
                v[1],
                (int) v[2],
                v[3],
                v[4],
                (long) v[5],
                (long) v[6],
                v[7],
                Optional.empty(),
                steps,
                summary.evidence().isEmpty()
                        ? List.of()
                        : List.of(summary.evidence().split(",")));
    }
}
