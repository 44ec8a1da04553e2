package io.notaflow.anomaly.peer;

import io.notaflow.anomaly.profile.DayFigure;
import io.notaflow.anomaly.profile.DayFigures;
import io.notaflow.anomaly.profile.NormalScore;
import java.util.Comparator;
import java.util.List;

/**
 * By how much a figure of a whole group moved on a day: the median of its issuers, each weighing as much as it is known, when that is more than twice its
 * own deviation; and by how much issuers differ in it beyond their own noise.
 *
 * @param by on the figure's scale
 * @param unknown variance of what one issuer's move is, on that scale
 */
record GroupMove(double by, double unknown) {
    private static final double KNOWN = 0.5;
    private static final int FEWEST = 5;
    /** Deviation of a median over that of a mean. */
    private static final double OF_MEDIAN = 1.2533;

    private static final double SURE = 2;
    /** Median of the square of a normal deviation. */
    private static final double HALF = 0.4549;

    /** Two deviations of such a median, times the root of how many there are. */
    private static final double SURE_OF_HALF = 4.7;

    private static final int STEPS = 40;
    private static final double LARGEST = 4;

    /** What one issuer tells of it. */
    private record Witness(double stray, double deviation, double weight) {}

    static GroupMove of(List<DayFigures> days, DayFigure figure) {
        List<Witness> witnesses = witnesses(days, figure, 0);
        if (witnesses.size() < FEWEST) {
            return new GroupMove(0, 0);
        }
        double information = witnesses.stream()
                .mapToDouble(one -> one.weight() * one.weight())
                .sum();
        double error = OF_MEDIAN / Math.sqrt(information);
        double median = median(witnesses);
        double by = Math.abs(median) > SURE * error ? median : 0;
        double apart = apart(by == 0 ? witnesses : witnesses(days, figure, by));
        return new GroupMove(by, apart + error * error);
    }

    private static List<Witness> witnesses(List<DayFigures> days, DayFigure figure, double by) {
        return days.stream()
                .map(day -> witness(day, figure, by))
                .filter(one -> one.weight() > 0)
                .sorted(Comparator.comparingDouble(Witness::stray))
                .toList();
    }

    private static Witness witness(DayFigures day, DayFigure figure, double by) {
        NormalScore score = day.score(figure, by, 0);
        double deviation = day.deviation()[figure.index()];
        return new Witness(score.stray() * deviation, deviation, score.freedom() < KNOWN ? 0 : 1 / deviation);
    }

    private static double median(List<Witness> sorted) {
        double half = sorted.stream().mapToDouble(Witness::weight).sum() / 2;
        double sum = 0;
        for (Witness one : sorted) {
            sum += one.weight();
            if (sum >= half) {
                return one.stray();
            }
        }
        return 0;
    }

    /** The variance which, added to that of each, leaves half of them within two thirds of a deviation; 0 when they may be without it. */
    private static double apart(List<Witness> witnesses) {
        double low = 0;
        double high = LARGEST;
        double surely = HALF * (1 + SURE_OF_HALF / Math.sqrt(witnesses.size()));
        if (middle(witnesses, 0) <= surely) {
            return 0;
        }
        for (int step = 0; step < STEPS; step++) {
            double between = (low + high) / 2;
            if (middle(witnesses, between) > HALF) {
                low = between;
            } else {
                high = between;
            }
        }
        return high;
    }

    private static double middle(List<Witness> witnesses, double more) {
        double[] squares = witnesses.stream()
                .mapToDouble(one -> one.stray() * one.stray() / (one.deviation() * one.deviation() + more))
                .sorted()
                .toArray();
        return squares[squares.length / 2];
    }
}
