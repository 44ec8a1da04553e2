package io.notaflow.anomaly.peer;

import io.notaflow.anomaly.profile.DayFigure;
import java.util.List;

/**
 * How heavy the tails of each figure are in a group: what one in 50 of its sample reaches, over what one in 50 normal deviations do (2.33), when that is
 * above 1. Strays are told over that.
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
        for (int i = 0; i < factors.length; i++) {
            int figure = i;
            double[] sizes = sample.stream()
                    .mapToDouble(vector -> Math.abs(vector.strays()[figure]))
                    .sorted()
                    .toArray();
            double width = Math.max(at(sizes, TENTH) / NORMAL_TENTH, at(sizes, FIFTIETH) / NORMAL_FIFTIETH);
            double least = DayFigure.values()[i].isShare() ? 1 : LEAST;
            factors[i] = (Math.max(least, width) * sizes.length + BELIEVED) / (sizes.length + BELIEVED);
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
