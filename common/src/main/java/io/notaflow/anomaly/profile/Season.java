package io.notaflow.anomaly.profile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What to expect in each slot of a week, learned robustly: per slot an exponential mean, over all slots a scale of how far values stray
 * from it.
 *
 * <p>Values are compared as square roots, where the noise of counts does not depend on their size (Anscombe 1948); it is never taken for
 * less than that of a Poisson process, 0.5. A value that strays by more than three scales once is no habit: it moves the mean the less the
 * farther it strays, by 3³/stray² scales, and says nothing about the scale. When the next value of the slot strays the same way, it is one and counts in full. So Black
 * Friday teaches next to nothing, and a shop that grew is known after two weeks. 5 bytes a slot and 12 more.
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
    /** Values until which the scale takes whatever comes. */
    private static final int YOUNG = 100;

    private static final int FEW = 4;
    private static final int MOST_SEEN = 31;
    private static final int UP = 32;
    private static final int DOWN = 64;
    /** Slots where less is expected say nothing about the scale: their values are mostly 0. */
    private static final double BUSY = 2;

    private final float[] means;
    private final byte[] seen;
    /** 0, or the way in which the last value of a slot strayed by more than three scales. */
    private final byte[] strayed;

    private double scale;
    private int values;

    Season(int slots) {
        means = new float[slots];
        seen = new byte[slots];
        strayed = new byte[slots];
    }

    /** Values seen in a slot, at most 31. */
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
            int way = stray > most ? UP : stray < -most ? DOWN : 0;
            boolean once = way != 0 && way != strayed[slot];
            boolean young = values < YOUNG;
            double believed = once && seen[slot] >= FEW ? most(stray, most, young) : stray;
            if (means[slot] > BUSY && (!once || young)) {
                double weight = Math.max(SCALE_WEIGHT, 1.0 / (values + 1));
                scale += weight * (Math.min(most, Math.abs(stray)) - scale);
                values = Math.min(values + 1, 1_000_000);
            }
            means[slot] += (float) (Math.max(WEIGHT, 1.0 / (seen[slot] + 1)) * believed);
            strayed[slot] = (byte) way;
        }
        if (seen[slot] < MOST_SEEN) {
            seen[slot]++;
        }
    }

    /** While the scale is young it may be the scale that is wrong. */
    private static double most(double stray, double most, boolean young) {
        double share = young ? 1 : most / stray;
        return Math.signum(stray) * most * share * share;
    }

    void write(DataOutput out) throws IOException {
        out.writeShort(means.length);
        for (int i = 0; i < means.length; i++) {
            out.writeByte(seen[i] | strayed[i]);
            if (seen[i] != 0) {
                out.writeFloat(means[i]);
            }
        }
        out.writeDouble(scale);
        out.writeInt(values);
    }

    /** Version 1 counted on, up to 127, and knew no ways. */
    static Season read(DataInput in, int version) throws IOException {
        Season season = new Season(in.readShort());
        for (int i = 0; i < season.means.length; i++) {
            int bits = in.readByte();
            season.seen[i] = (byte) (version == 1 ? Math.min(bits, MOST_SEEN) : bits & MOST_SEEN);
            season.strayed[i] = (byte) (version == 1 ? 0 : bits & (UP | DOWN));
            if (season.seen[i] != 0) {
                season.means[i] = in.readFloat();
            }
        }
        season.scale = in.readDouble();
        season.values = in.readInt();
        return season;
    }
}
