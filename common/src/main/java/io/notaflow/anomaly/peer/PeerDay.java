package io.notaflow.anomaly.peer;

import io.notaflow.anomaly.profile.DayFigure;
import io.notaflow.anomaly.profile.DayFigures;
import io.notaflow.anomaly.profile.NormalScore;
import io.notaflow.anomaly.timeline.Summary;
import java.util.Arrays;
import java.util.List;

/** One day of a peer group: what each of its issuers did beside the others. */
final class PeerDay {
    private final List<DayFigures> days;
    private final GroupMove[] moves = new GroupMove[Vector.FIGURES];

    PeerDay(List<Summary> moment) {
        days = moment.stream().map(DayFigures::of).toList();
        for (DayFigure figure : DayFigure.values()) {
            moves[figure.index()] = GroupMove.of(days, figure);
        }
    }

    /** The nth issuer's day as such. */
    DayFigures day(int n) {
        return days.get(n);
    }

    /** By how many deviations the nth issuer's day strays from what was to be expected of it beside the others. */
    Vector vector(int n) {
        double[] strays = new double[Vector.FIGURES];
        for (DayFigure figure : DayFigure.values()) {
            strays[figure.index()] = score(n, figure).stray();
        }
        return Vector.of(strays);
    }

    /** What the sum of those squares is on average when nothing is odd. */
    double freedom(int n) {
        return Arrays.stream(DayFigure.values())
                .mapToDouble(figure -> score(n, figure).freedom())
                .sum();
    }

    private NormalScore score(int n, DayFigure figure) {
        GroupMove move = moves[figure.index()];
        return days.get(n).score(figure, move.by(), move.unknown());
    }

    /** What was to be expected of a figure of the nth issuer on such a day, on the figure's scale. */
    double expected(int n, DayFigure figure) {
        return days.get(n).expected()[figure.index()] + moves[figure.index()].by();
    }
}
