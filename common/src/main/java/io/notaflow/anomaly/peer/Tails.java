package io.notaflow.anomaly.peer;

import io.notaflow.anomaly.profile.DayFigure;
import java.util.List;

/**
 * How wide the strays of each figure are in a group: what one in 10 and one in 50 of its sample reach, over what normal deviations do, the larger; at least 0.8, of
 * shares at least 1. As of so many vectors, 60 normal ones added. Strays are told over that.
 */
final class Tails {
    private static final double TENTH = 0.9;
    private static final double NORMAL_TENTH = 1.645;
    private static final double FIFTIETH = 0.98;
    private static final double NORMAL_FIFTIETH = 2.326;
    private static final double LEAST = 0.8;
    /** Vectors as wide as they should be that are believed in beforehand. */
    private static final double BELIEVED = 60;

    private final double[] factors = new double[Vector.FIGURES];

    Tails(List<Vector> sample) {
        for (DayFigure figure : DayFigure.values()) {
            double[] sizes = sample.stream()
                    .mapToDouble(vector -> Math.abs(vector.stray(figure)))
                    .sorted()
                    .toArray();
            double width = Math.max(at(sizes, TENTH) / NORMAL_TENTH, at(sizes, FIFTIETH) / NORMAL_FIFTIETH);
            double least = Math.max(figure.isShare() ? 1 : LEAST, width);
            factors[figure.index()] = (least * sizes.length + BELIEVED) / (sizes.length + BELIEVED);
        }
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) (share * sorted.length)];
    }

    Vector of(Vector vector) {
        double[] strays = new double[factors.length];
        for (int i = 0; i < strays.length; i++) {
            strays[i] = vector.strays()[i] / factors[i];
        }
        return Vector.of(strays);
    }
}
