package io.notaflow.anomaly.peer;

import io.notaflow.anomaly.profile.DayFigure;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * By how many deviations each figure of an issuer's day strays from its own past, less what its peers did; at most 8 either way.
 *
 * @param strays by {@link DayFigure}
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two vectors.
record Vector(float[] strays) {
    static final int FIGURES = DayFigure.values().length;
    static final int BYTES = FIGURES * Float.BYTES;

    private static final double MOST = 8;

    static Vector of(double[] strays) {
        float[] bounded = new float[FIGURES];
        for (int i = 0; i < FIGURES; i++) {
            bounded[i] = (float) Math.max(-MOST, Math.min(MOST, strays[i]));
        }
        return new Vector(bounded);
    }

    double stray(DayFigure figure) {
        return strays[figure.index()];
    }

    /** Sum of squares. */
    double distance() {
        double sum = 0;
        for (float stray : strays) {
            sum += stray * stray;
        }
        return sum;
    }

    /** Those that stray most first. */
    List<DayFigure> ranked() {
        return Arrays.stream(DayFigure.values())
                .sorted(Comparator.comparingDouble((DayFigure figure) -> -Math.abs(stray(figure))))
                .toList();
    }

    static Vector read(ByteBuffer buffer) {
        float[] strays = new float[FIGURES];
        IntStream.range(0, FIGURES).forEach(i -> strays[i] = buffer.getFloat());
        return new Vector(strays);
    }

    void write(ByteBuffer buffer) {
        for (float stray : strays) {
            buffer.putFloat(stray);
        }
    }
}
