package io.notaflow.anomaly.profile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How far an issuer's mean invoice of an hour strays from the usual one of that hour of the week: {@code ln(mean ÷ usual) · √n ÷ scale}, where
 * the scale is 1.2533 times the fading mean of |ln(mean ÷ usual)| · √n, never below 0.2. Hours of fewer than 5 invoices say nothing;
 * beyond 3 scales an hour is learned as 3. 12 bytes.
 */
final class Ticket {
    private static final int FEWEST = 5;
    private static final double NORMAL = 1.2533;
    private static final double LEAST = 0.2;
    private static final double CLIP = 3;
    private static final double WEIGHT = 0.01;
    /** Values before the scale is believed. */
    private static final int HISTORY = 40;

    private double mean;
    private int values;

    /** {@code usual}: BRL, 0 when unknown. */
    double strays(double usual, long count, double brl) {
        return values < HISTORY ? 0 : size(usual, count, brl) / scale();
    }

    private double scale() {
        return Math.max(LEAST, NORMAL * mean);
    }

    private static double size(double usual, long count, double brl) {
        return count < FEWEST || usual <= 0 || brl <= 0
                ? 0
                : Math.log(brl / (double) count / usual) * Math.sqrt((double) count);
    }

    void learn(double usual, long count, double brl) {
        double size = Math.abs(size(usual, count, brl));
        if (size > 0) {
            double learned = values < HISTORY ? size : Math.min(size, CLIP * scale());
            values = Math.min(values + 1, 1_000_000);
            mean += Math.max(WEIGHT, 1.0 / values) * (learned - mean);
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(mean);
        out.writeInt(values);
    }

    /** Before version 3 of the habits nothing was known of it. */
    static Ticket read(DataInput in, int version) throws IOException {
        Ticket ticket = new Ticket();
        if (version >= 3) {
            ticket.mean = in.readDouble();
            ticket.values = in.readInt();
        }
        return ticket;
    }
}
