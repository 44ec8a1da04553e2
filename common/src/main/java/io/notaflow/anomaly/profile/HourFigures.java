package io.notaflow.anomaly.profile;

import io.notaflow.anomaly.timeline.Summary;
import java.time.Instant;
import java.util.List;

/**
 * What an issuer did in an hour, and what it usually does then.
 *
 * @param count invoices
 * @param expectedCount of them; negative while there is no history
 * @param deviationCount of them
 * @param brl their totals
 * @param expectedBrl of them
 * @param deviationBrl of them
 * @param contingency of them
 * @param issuedInADay invoices of the last 24 hours, those sent later because they were issued off line among them
 * @param contingencyInADay of these
 * @param cancelled cancellations registered in the hour, whenever their invoices were issued
 * @param offlineBefore further invoices, issued off line in earlier hours and sent in this one
 * @param strayTicket by how many deviations the mean invoice lies above the usual one
 */
public record HourFigures(
        double count,
        double expectedCount,
        double deviationCount,
        double brl,
        double expectedBrl,
        double deviationBrl,
        double contingency,
        double issuedInADay,
        double contingencyInADay,
        double cancelled,
        double offlineBefore,
        double strayTicket) {
    /** Kind of such a summary. */
    public static final String KIND = "hour";

    private static final int OFFLINE = 10;
    private static final int TICKET = 11;

    /** As a summary of the issuer, compared within a state. */
    Summary summary(String uf, String issuer, Instant end, List<String> evidence) {
        return new Summary(
                uf,
                issuer,
                end,
                KIND,
                new double[] {
                    count,
                    expectedCount,
                    deviationCount,
                    brl,
                    expectedBrl,
                    deviationBrl,
                    contingency,
                    issuedInADay,
                    contingencyInADay,
                    cancelled,
                    offlineBefore,
                    strayTicket
                },
                String.join(",", evidence));
    }

    /** From such a summary. */
    public static HourFigures of(Summary summary) {
        double[] v = summary.values();
        return new HourFigures(
                v[0],
                v[1],
                v[2],
                v[3],
                v[4],
                v[5],
                v[6],
                v[7],
                v[8],
                v[9],
                v.length > OFFLINE ? v[OFFLINE] : 0,
                v.length > TICKET ? v[TICKET] : 0);
    }

    /** Whether there is history to compare with. */
    public boolean hasHistory() {
        return expectedCount >= 0;
    }
}
