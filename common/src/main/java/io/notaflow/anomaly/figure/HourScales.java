package io.notaflow.anomaly.figure;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How far the values of a series stray from what is usual in their hour, over what chance makes of them: a fading mean of absolute deviations of all hours
 * (1/300) and one per hour of the day (1/40), which counts the more the more values it is of, beside 20 of the former. And how heavy their tails are: what one stray
 * in 100 passes, which for normal deviations is 2.576 and never taken for less. 138 bytes.
 */
final class HourScales {
    private static final int DAY = 24;
    private static final double WEIGHT = 1.0 / 300;
    private static final double HOUR_WEIGHT = 1.0 / 40;
    private static final double BELIEVED = 20;
    private static final int MOST = 60;
    private static final double NORMAL = 1.2533;
    private static final double RARE = 0.01;
    /** What one stray in 100 passes where chance alone is at work. */
    static final double NORMAL_RARE = 2.576;

    private static final double STEP = 0.1;

    private final float[] hours = new float[DAY];
    private final byte[] seen = new byte[DAY];
    private double all;
    private int compared;
    private double rare = NORMAL_RARE;

    /** Mean absolute deviation of all hours. */
    double all() {
        return all;
    }

    /** Standard deviation of an hour of the day, at least {@code least}. */
    double deviation(int hour, double least) {
        double mean = (seen[hour] * hours[hour] + BELIEVED * all) / (seen[hour] + BELIEVED);
        return Math.max(least, NORMAL * mean);
    }

    /** What a stray is worth where tails are as heavy as they were; {@code learned}: whether they are, of this one. */
    double believed(double stray, boolean learned) {
        double believed = stray / (rare / NORMAL_RARE);
        if (learned) {
            rare = Math.max(NORMAL_RARE, rare + STEP * ((Math.abs(stray) > rare ? 1 : 0) - RARE));
        }
        return believed;
    }

    void learn(int hour, double size) {
        all += Math.max(WEIGHT, 1.0 / (compared + 1)) * (size - all);
        compared = Math.min(compared + 1, Short.MAX_VALUE);
        hours[hour] += (float) (Math.max(HOUR_WEIGHT, 1.0 / (seen[hour] + 1)) * (size - hours[hour]));
        seen[hour] = (byte) Math.min(seen[hour] + 1, MOST);
    }

    /** As the first form knew it. */
    static HourScales young(double all, int compared) {
        HourScales scales = new HourScales();
        scales.all = all;
        scales.compared = compared;
        return scales;
    }

    static HourScales read(double all, DataInput in) throws IOException {
        HourScales scales = young(all, in.readShort());
        scales.rare = in.readDouble();
        for (int hour = 0; hour < DAY; hour++) {
            scales.seen[hour] = in.readByte();
            scales.hours[hour] = in.readFloat();
        }
        return scales;
    }

    void write(DataOutput out) throws IOException {
        out.writeShort(compared);
        out.writeDouble(rare);
        for (int hour = 0; hour < DAY; hour++) {
            out.writeByte(seen[hour]);
            out.writeFloat(hours[hour]);
        }
    }
}
