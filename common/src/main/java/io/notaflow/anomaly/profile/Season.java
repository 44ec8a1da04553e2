package io.notaflow.anomaly.profile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What to expect in each slot of a week, learned robustly: per slot an exponential mean, over all slots a scale of how far values stray
 * from it.
 *
 * <p>Values are compared as square roots, where the noise of counts does not depend on their size (Anscombe 1948); it is never taken for
 * less than that of a Poisson process, 0.5. A value that strays by more than three scales moves the mean as if it strayed by three. 4 bytes a slot and
 * 12 more.
 */
final class Season {
    /** Weight of the newest week: the mean remembers about seven. */
    private static final double WEIGHT = 0.25;
    /** Weight of the newest value in the scale: it remembers about 200 values. */
    private static final double SCALE_WEIGHT = 0.01;

    private static final double ANSCOMBE = 0.375;
    private static final double LEAST_SCALE = 0.5;
    private static final double CLIP = 3;
    /** Mean absolute deviation of a normal distribution, in standard deviations, inverted. */
    private static final double NORMAL = 1.2533;
    /** Slots where less is expected say nothing about the scale: their values are mostly 0. */
    private static final double BUSY = 2;

    private final float[] means;
    private final byte[] seen;
    private double scale;
    private int values;

    Season(int slots) {
        means = new float[slots];
        seen = new byte[slots];
    }

    /** Values seen in a slot, at most 127. */
    int seen(int slot) {
        return seen[slot];
    }

    /** What is expected in a slot, in the values' own unit. */
    double expected(int slot) {
        return Math.max(0, means[slot] * (double) means[slot] - ANSCOMBE);
    }

    /** How far values of a slot usually stray from what is expected, in their own unit (one standard deviation). */
    double deviation(int slot) {
        return 2 * Math.max(scale(), LEAST_SCALE) * Math.max(means[slot], 1);
    }

    private double scale() {
        return scale * NORMAL;
    }

    /** Learns a value of a slot. */
    void learn(int slot, double value) {
        double root = Math.sqrt(Math.max(0, value) + ANSCOMBE);
        if (seen[slot] == 0) {
            means[slot] = (float) root;
        } else {
            double stray = root - means[slot];
            double most = CLIP * Math.max(scale(), LEAST_SCALE);
            double clipped = Math.max(-most, Math.min(most, stray));
            if (means[slot] > BUSY) {
                double weight = Math.max(SCALE_WEIGHT, 1.0 / (values + 1));
                scale += weight * (Math.abs(clipped) - scale);
                values = Math.min(values + 1, 1_000_000);
            }
            means[slot] += (float) (Math.max(WEIGHT, 1.0 / (seen[slot] + 1)) * (seen[slot] < 4 ? stray : clipped));
        }
        if (seen[slot] < Byte.MAX_VALUE) {
            seen[slot]++;
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeShort(means.length);
        for (int i = 0; i < means.length; i++) {
            out.writeByte(seen[i]);
            if (seen[i] != 0) {
                out.writeFloat(means[i]);
            }
        }
        out.writeDouble(scale);
        out.writeInt(values);
    }

    static Season read(DataInput in) throws IOException {
        Season season = new Season(in.readShort());
        for (int i = 0; i < season.means.length; i++) {
            season.seen[i] = in.readByte();
            if (season.seen[i] != 0) {
                season.means[i] = in.readFloat();
            }
        }
        season.scale = in.readDouble();
        season.values = in.readInt();
        return season;
    }
}
