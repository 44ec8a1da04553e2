package io.notaflow.anomaly.peer;

import io.notaflow.anomaly.profile.DayFigure;

/**
 * How odd a day is, by the strays of its figures, over the tails of the group: by all of them, D² their sum of squares; or by the day's value, count and ticket
 * together, when that says more. What has a kind of its own, cancelled and contingency, counts at most 3 deviations.
 *
 * @param deviations √D², or those of the value
 * @param limit of them: what one day in 10,000 reaches by chance, by the value one in 5,000
 */
record Oddity(double deviations, double limit) {
    /** Deviations of a normal distribution that one in 10,000 passes upwards, one in 5,000 either way. */
    private static final double RARE = 3.719;

    private static final double MOST_OF_KINDS = 3;

    /** {@code freedom}: what D² is on average when nothing is odd. */
    static Oddity of(Vector vector, double freedom) {
        double squares = 0;
        for (DayFigure figure : DayFigure.values()) {
            double most =
                    figure == DayFigure.CANCELLED || figure == DayFigure.CONTINGENCY ? MOST_OF_KINDS : Double.MAX_VALUE;
            double stray = Math.min(most, Math.abs(vector.stray(figure)));
            squares += stray * stray;
        }
        Oddity all = new Oddity(Math.sqrt(squares), Math.sqrt(chiSquare(Math.max(1, freedom))));
        double value = vector.stray(DayFigure.INVOICES) + vector.stray(DayFigure.TICKET);
        Oddity ofValue = new Oddity(Math.abs(value) / Math.sqrt(2), RARE);
        return ofValue.ratio() > all.ratio() ? ofValue : all;
    }

    boolean isOdd() {
        return deviations >= limit;
    }

    private double ratio() {
        return deviations / limit;
    }

    /** What a sum of so many squares of normal deviations reaches once in 10,000 (Wilson and Hilferty 1931). */
    private static double chiSquare(double freedom) {
        double part = 2 / (9 * freedom);
        double root = 1 - part + RARE * Math.sqrt(part);
        return freedom * root * root * root;
    }
}
