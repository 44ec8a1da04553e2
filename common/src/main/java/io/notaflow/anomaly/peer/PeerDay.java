package io.notaflow.anomaly.peer;

import io.notaflow.anomaly.profile.DayFigures;
import io.notaflow.anomaly.timeline.Summary;
import java.util.Arrays;
import java.util.List;

/** One day of a peer group: what each of its issuers did beside the others. */
final class PeerDay {
    /** Median absolute deviation of a normal distribution, in standard deviations, inverted. */
    private static final double NORMAL = 1.4826;

    private final List<DayFigures> days;
    private final double[] medians = new double[Vector.FIGURES];
    private final double[] spreads = new double[Vector.FIGURES];

    PeerDay(List<Summary> moment) {
        days = moment.stream().map(DayFigures::of).toList();
        for (int i = 0; i < Vector.FIGURES; i++) {
            double[] strays = new double[days.size()];
            for (int k = 0; k < strays.length; k++) {
                strays[k] = days.get(k).strays()[i];
            }
            medians[i] = median(strays);
            for (int k = 0; k < strays.length; k++) {
                strays[k] = Math.abs(strays[k] - medians[i]);
            }
            spreads[i] = Math.max(1, NORMAL * median(strays));
        }
    }

    /** The nth issuer's day as such. */
    DayFigures day(int n) {
        return days.get(n);
    }

    /** The nth issuer's day beside the others: (stray − median) ÷ max(1, 1.4826 × median absolute deviation). */
    Vector vector(int n) {
        double[] strays = days.get(n).strays();
        for (int i = 0; i < strays.length; i++) {
            strays[i] = (strays[i] - medians[i]) / spreads[i];
        }
        return Vector.of(strays);
    }

    /** What was to be expected of a figure of the nth issuer on such a day, on the figure's scale. */
    double expected(int n, int figure) {
        DayFigures day = days.get(n);
        return day.expected()[figure] + medians[figure] * day.deviation()[figure];
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
