package io.notaflow.anomaly.market;

import io.notaflow.anomaly.profile.HourFigures;
import io.notaflow.anomaly.timeline.Summary;
import java.util.Arrays;

/**
 * An issuer's hour that is odd beside its own past and its state, for those who know the country.
 *
 * @param figures of the hour
 * @param busier how many times more invoices than usual its state has
 * @param dearer how many times more value than usual its state has
 */
record Suspect(HourFigures figures, double busier, double dearer) {
    /** Kind of such a summary. */
    static final String KIND = "spike-suspect";

    /** {@code hour}: the summary of the figures. */
    Summary summary(String group, Summary hour) {
        double[] values = Arrays.copyOf(hour.values(), hour.values().length + 2);
        values[values.length - 2] = busier;
        values[values.length - 1] = dearer;
        return new Summary(group, hour.issuer(), hour.at(), KIND, values, hour.evidence());
    }

    /** From such a summary. */
    static Suspect of(Summary summary) {
        double[] values = summary.values();
        double[] hour = Arrays.copyOf(values, values.length - 2);
        HourFigures figures = HourFigures.of(
                new Summary("", summary.issuer(), summary.at(), HourFigures.KIND, hour, summary.evidence()));
        return new Suspect(figures, values[values.length - 2], values[values.length - 1]);
    }

    /** By how many deviations there are more invoices than usual, in a market that many times busier. */
    double strayOfCount(double market) {
        double factor = Math.max(busier, market);
        return (figures.count() - factor * figures.expectedCount()) / (figures.deviationCount() * Math.sqrt(factor));
    }

    /** The same of the value. */
    double strayOfValue(double market) {
        double factor = Math.max(dearer, market);
        return (figures.brl() - factor * figures.expectedBrl()) / (figures.deviationBrl() * Math.sqrt(factor));
    }

    /** Invoices that are usual in such a market. */
    double usualCount(double market) {
        return Math.max(busier, market) * figures.expectedCount();
    }

    /** The same of the value, BRL. */
    double usualBrl(double market) {
        return Math.max(dearer, market) * figures.expectedBrl();
    }
}
