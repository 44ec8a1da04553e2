package io.notaflow.anomaly.series;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How rare a size is in the history of its own kind: a fading histogram of ln(size), continued by a Pareto law fitted to
 * its top tenth.
 */
final class Tail {
    private static final int BINS = 72;
    private static final double LOWEST = -3;
    private static final double WIDTH = 0.125;
    private static final double HORIZON = 2_000;
    private static final double SHARE = 0.1;
    /** Before there is a history, the top tenth is believed to exceed its edge by 0.3 in ln(size). */
    private static final double BELIEVED_EXCESS = 0.3;

    private static final double BELIEF = 8;
    /** With fewer sizes than these nothing can be called rare. */
    private static final double LEAST_HISTORY = 30;

    private static final double GROWTH = 1 / (1 - 1 / HORIZON);
    private static final double LARGEST_UNIT = 1_000;

    private final float[] counts = new float[BINS];
    private double total;
    /** What the newest size counts: grows instead of all others fading. */
    private double unit = 1;

    /** −log10 of the share of ordinary sizes which are at least this one; 0 for all below the top tenth, and without history. */
    double surprise(double size) {
        if (total < LEAST_HISTORY * unit) {
            return 0;
        }
        double place = place(size);
        int own = (int) place;
        double above = 0;
        double excess = 0;
        double asLarge = 0;
        int edge = BINS;
        while (edge > 1 && above + counts[edge - 1] <= SHARE * total) {
            edge--;
            above += counts[edge];
            asLarge += edge >= own ? counts[edge] : 0;
        }
        double over = (place - edge) * WIDTH;
        if (over <= 0) {
            return 0;
        }
        for (int i = edge; i < BINS; i++) {
            excess += counts[i] * (i - edge + 0.5) * WIDTH;
        }
        double all = total / unit + 1;
        double mean = (excess / unit + BELIEF * BELIEVED_EXCESS) / (above / unit + BELIEF);
        double law = Math.log10(all / Math.max(above / unit, 0.5)) + over / mean / Math.log(10);
        double seen = asLarge / unit;
        return seen < 0.5 ? law : Math.min(law, Math.log10(all / seen));
    }

    void add(double size, double weight) {
        counts[(int) place(size)] += (float) (unit * weight);
        total += unit * weight;
        unit *= GROWTH;
        if (unit > LARGEST_UNIT) {
            for (int i = 0; i < BINS; i++) {
                counts[i] /= (float) unit;
            }
            total /= unit;
            unit = 1;
        }
    }

    private static double place(double size) {
        double place = (Math.log(Math.max(size, Double.MIN_NORMAL)) - LOWEST) / WIDTH;
        return Math.max(0, Math.min(BINS - 0.01, place));
    }

    void write(DataOutput out) throws IOException {
        Floats.write(counts, out);
        out.writeDouble(total);
        out.writeDouble(unit);
    }

    void read(DataInput in) throws IOException {
        Floats.read(counts, in);
        total = in.readDouble();
        unit = in.readDouble();
    }
}
