package io.notaflow.anomaly.figure;

import io.notaflow.anomaly.timeline.Summary;
import java.time.Instant;
import java.util.Arrays;

/**
 * What the issuers of a state did in an hour of their local time.
 *
 * @param invoices issued
 * @param brl their totals
 * @param cancelled cancellations registered
 * @param comparable issuers of whom it is known what they usually do in that hour of the week
 * @param up those of them that did at least 1.3 times that
 * @param down those of them that did at most 0.7 times that
 * @param known invoices of the comparable ones
 * @param usual what they usually issue in that hour of the week
 * @param oneAlone by how much, in BRL, the one that exceeds most what it usually does exceeds it; not below 0
 */
public record StateHour(
        double invoices,
        double brl,
        double cancelled,
        double comparable,
        double up,
        double down,
        double known,
        double usual,
        double oneAlone) {
    /** Kind of such a summary. */
    public static final String KIND = "state-hour";

    /** All of them together. */
    public static final String GROUP = "series";

    static final StateHour NOTHING = new StateHour(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final int FIELDS = 9;

    private static final double FEWEST = 5;
    private static final double FEW = 3;
    private static final double WIDE = 0.6;
    private static final double TOGETHER = 0.2;

    /**
     * Whether the market as a whole moves: three fifths of at least five comparable issuers, one way, and all of them together by a fifth or more: with few invoices each
     * three fifths move by chance.
     */
    boolean isMarketWide() {
        return comparable >= FEWEST && (rises() || falls());
    }

    private boolean rises() {
        return up >= WIDE * comparable && known >= (1 + TOGETHER) * usual;
    }

    private boolean falls() {
        return down >= WIDE * comparable && known <= (1 - TOGETHER) * usual;
    }

    /**
     * Whether the market of the country moves without this state, too, and not the other way; where too little is known of the others, whether all of it
     * does and three of them, or as many as there are, with it.
     */
    boolean isPartOfMarketMoveIn(StateHour country) {
        StateHour others = country.without(this);
        if (others.comparable >= FEWEST) {
            return (others.rises() && up >= down) || (others.falls() && down >= up);
        }
        double most = Math.min(FEW, others.comparable);
        return country.comparable >= FEWEST
                && ((country.rises() && others.up >= most) || (country.falls() && others.down >= most));
    }

    /** The others of these. */
    StateHour without(StateHour one) {
        return new StateHour(
                invoices - one.invoices,
                brl - one.brl,
                cancelled - one.cancelled,
                comparable - one.comparable,
                up - one.up,
                down - one.down,
                known - one.known,
                usual - one.usual,
                0);
    }

    /** As a summary, the state in the issuer's place. */
    Summary summary(String uf, Instant end) {
        return new Summary(
                GROUP,
                uf,
                end,
                KIND,
                new double[] {invoices, brl, cancelled, comparable, up, down, oneAlone, known, usual},
                "");
    }

    /** From such a summary. Former versions, which may still wait in saved state, had fewer of the last values. */
    public static StateHour of(Summary summary) {
        double[] v = Arrays.copyOf(summary.values(), FIELDS);
        return new StateHour(v[0], v[1], v[2], v[3], v[4], v[5], v[7], v[8], v[6]);
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
                known + other.known,
                usual + other.usual,
                Math.max(oneAlone, other.oneAlone));
    }

    /** The same hour, had that one done what it usually does. */
    StateHour withoutOneAlone() {
        return new StateHour(invoices, brl - oneAlone, cancelled, comparable, up, down, known, usual, 0);
    }

    /** The same hour, had the market not been that many times busier. */
    StateHour in(double busier) {
        return new StateHour(
                invoices / busier,
                brl / busier,
                cancelled / busier,
                comparable,
                up,
                down,
                known / busier,
                usual,
                oneAlone / busier);
    }
}
