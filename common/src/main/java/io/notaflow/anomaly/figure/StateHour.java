package io.notaflow.anomaly.figure;

import io.notaflow.anomaly.timeline.Summary;
import java.time.Instant;

/**
 * What the issuers of a state did in an hour of their local time.
 *
 * @param invoices issued
 * @param brl their totals
 * @param cancelled cancellations registered
 * @param comparable issuers of whom it is known what they usually do in that hour of the week
 * @param up those of them that did at least 1.3 times that
 * @param down those of them that did at most 0.7 times that
 * @param oneAlone by how much, in BRL, the one that exceeds most what it usually does exceeds it; not below 0
 */
public record StateHour(
        double invoices, double brl, double cancelled, double comparable, double up, double down, double oneAlone) {
    /** Kind of such a summary. */
    public static final String KIND = "state-hour";

    /** All of them together. */
    public static final String GROUP = "series";

    static final StateHour NOTHING = new StateHour(0, 0, 0, 0, 0, 0, 0);

    private static final int ONE_ALONE = 6;

    private static final double FEWEST = 5;
    private static final double WIDE = 0.6;

    /** Whether the market as a whole moves: three fifths of at least five comparable issuers, one way. */
    boolean isMarketWide() {
        return comparable >= FEWEST && Math.max(up, down) >= WIDE * comparable;
    }

    /** Whether the market of the country moves without this state, too; where too little is known of the others, whether all of it does. */
    boolean isPartOfMarketMoveIn(StateHour country) {
        StateHour others = new StateHour(
                country.invoices - invoices,
                country.brl - brl,
                country.cancelled - cancelled,
                country.comparable - comparable,
                country.up - up,
                country.down - down,
                0);
        return others.comparable >= FEWEST ? others.isMarketWide() : country.isMarketWide();
    }

    /** As a summary, the state in the issuer's place. */
    Summary summary(String uf, Instant end) {
        return new Summary(
                GROUP, uf, end, KIND, new double[] {invoices, brl, cancelled, comparable, up, down, oneAlone}, "");
    }

    /** From such a summary. */
    public static StateHour of(Summary summary) {
        double[] v = summary.values();
        return new StateHour(v[0], v[1], v[2], v[3], v[4], v[5], v.length > ONE_ALONE ? v[ONE_ALONE] : 0);
    }

    /** Both together. */
    public StateHour plus(StateHour other) {
        return new StateHour(
                invoices + other.invoices,
                brl + other.brl,
                cancelled + other.cancelled,
                comparable + other.comparable,
                up + other.up,
                down + other.down,
                Math.max(oneAlone, other.oneAlone));
    }

    /** The same hour, had that one done what it usually does. */
    StateHour withoutOneAlone() {
        return new StateHour(invoices, brl - oneAlone, cancelled, comparable, up, down, 0);
    }
}
