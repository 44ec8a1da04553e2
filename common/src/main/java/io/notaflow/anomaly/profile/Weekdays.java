package io.notaflow.anomaly.profile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What an issuer's figures usually are on each day of the week: per day of the week and figure a fading mean, per figure a scale of how far
 * days stray from it (mean absolute deviation × 1.2533). With k values of that weekday seen,
 *
 * <pre>
 * deviation = max(scale, noise) · √(1 + 1 / min(k, 9))
 * </pre>
 *
 * A value weighs 1/(k + 1), at least 1/5; one that strays by more than 3 deviations is learned as if it strayed by 3. 235 bytes.
 */
final class Weekdays {
    private static final int WEEK = 7;
    private static final int FIGURES = DayFigure.values().length;
    private static final int HISTORY = 3;
    private static final int DAYS = 10;
    private static final double WEIGHT = 0.2;
    /** What a mean with that weight is worth. */
    private static final double MEMORY = 9;

    private static final double SCALE_WEIGHT = 0.02;
    private static final double NORMAL = 1.2533;
    private static final double CLIP = 3;

    private final float[][] means = new float[WEEK][FIGURES];
    private final byte[] seen = new byte[WEEK];
    private final float[] scales = new float[FIGURES];
    private int compared;

    /** Whether there is enough history: three values of that day of the week, ten of any that could be compared. */
    boolean isKnown(int weekday) {
        return seen[weekday] >= HISTORY && compared >= DAYS;
    }

    double expected(int weekday, int figure) {
        return means[weekday][figure];
    }

    /** {@code noise}: the least deviation to believe in. */
    double deviation(int weekday, int figure, double noise) {
        return Math.max(scales[figure] * NORMAL, noise) * uncertainty(weekday);
    }

    /** The mean of a few values strays, too. */
    private double uncertainty(int weekday) {
        return Math.sqrt(1 + 1 / Math.min(MEMORY, Math.max(1, seen[weekday])));
    }

    void learn(int weekday, double[] values, double[] noises) {
        boolean first = seen[weekday] == 0;
        for (int i = 0; i < FIGURES; i++) {
            if (first) {
                means[weekday][i] = (float) values[i];
            } else {
                double stray = values[i] - means[weekday][i];
                double most = CLIP * deviation(weekday, i, noises[i]);
                double learned = compared < DAYS ? stray : Math.max(-most, Math.min(most, stray));
                double size = Math.abs(learned) / uncertainty(weekday);
                scales[i] += (float) (Math.max(SCALE_WEIGHT, 1.0 / (compared + 1)) * (size - scales[i]));
                means[weekday][i] += (float) (Math.max(WEIGHT, 1.0 / (seen[weekday] + 1)) * learned);
            }
        }
        if (!first) {
            compared = Math.min(compared + 1, Short.MAX_VALUE);
        }
        seen[weekday] = (byte) Math.min(seen[weekday] + 1, Byte.MAX_VALUE);
    }

    void write(DataOutput out) throws IOException {
        for (int day = 0; day < WEEK; day++) {
            out.writeByte(seen[day]);
            for (int i = 0; seen[day] > 0 && i < FIGURES; i++) {
                out.writeFloat(means[day][i]);
            }
        }
        for (float scale : scales) {
            out.writeFloat(scale);
        }
        out.writeShort(compared);
    }

    void read(DataInput in) throws IOException {
        for (int day = 0; day < WEEK; day++) {
            seen[day] = in.readByte();
            for (int i = 0; seen[day] > 0 && i < FIGURES; i++) {
                means[day][i] = in.readFloat();
            }
        }
        for (int i = 0; i < FIGURES; i++) {
            scales[i] = in.readFloat();
        }
        compared = in.readShort();
    }
}
