package io.notaflow.anomaly.profile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How many of a day's invoices an issuer usually cancels. Sums of the days before fade by 1/30 a day: C cancelled of N, usual share
 * p = (C + 1) / (N + 50); the first 10 days 5 %, if that is more. With {@code angle(c, n)} of {@link Shares}, a day strays by
 *
 * <pre>
 * z = (angle(c, n) − angle(n p, n)) · √(4 n + 2) / √(φ (1 + n / (N + 50)))
 * </pre>
 *
 * where φ ≥ 1 is how much more than chance the days before strayed: the fading mean of z² φ, five days of 1 included. A day that strays by
 * more than 3 is learned as if it strayed by 3. 41 bytes.
 */
final class CancelHabit {
    /** Days of history before the issuer's own share is believed. */
    static final int HISTORY = 10;

    private static final double KEPT = 29.0 / 30;
    private static final double BELIEVED_CANCELLED = 1;
    private static final double BELIEVED_ISSUED = 50;
    private static final double BELIEVED_DAYS = 5;
    private static final double UNKNOWN = 0.05;
    private static final double CLIP = 3;
    private static final double LIMIT = 2.8;
    private static final double LESS = 0.4;
    private static final double MOST_MORE = 1;
    /** Days before the own share is something to compare with. */
    private static final int COMPARED = 3;

    private double cancelled;
    private double issued;
    private double strays;
    private double weight;
    private int days;

    boolean isKnown() {
        return days >= HISTORY;
    }

    /** The usual share, 0 to 1. */
    double share() {
        return isKnown() ? own() : Math.max(UNKNOWN, own());
    }

    private double own() {
        return (cancelled + BELIEVED_CANCELLED) / (issued + BELIEVED_ISSUED);
    }

    /**
     * From how many deviations on a day is odd: 2.8 − 0.4 / √max(1, n p), where the angle of a small count is far from normal, and (φ − 1) / 2
     * more, at most 1, where days stray by more than chance. One day in 700 does by chance.
     */
    double limit(double all) {
        double counts = Math.sqrt(Math.max(1, all * share()));
        return LIMIT - LESS / counts + Math.min(MOST_MORE, (dispersion() - 1) / 2);
    }

    /** By how many deviations more than usual were cancelled. */
    double strays(double part, double all) {
        return strays(part, all, share());
    }

    private double strays(double part, double all, double share) {
        return (Shares.angle(part, all) - Shares.angle(all * share, all)) / deviation(all);
    }

    private double deviation(double all) {
        return Math.sqrt(dispersion() * (1 + all / (issued + BELIEVED_ISSUED)) / (4 * all + 2));
    }

    private double dispersion() {
        return Math.max(1, (strays + BELIEVED_DAYS) / (weight + BELIEVED_DAYS));
    }

    void learn(double part, double all) {
        double stray = strays(part, all, own());
        boolean compared = days >= COMPARED;
        double most = Shares.part(Shares.angle(all * own(), all) + CLIP * deviation(all), all);
        double learned = compared && stray > CLIP ? Math.min(part, most) : part;
        if (compared) {
            double clipped = Math.max(-CLIP, Math.min(CLIP, stray));
            strays = KEPT * strays + clipped * clipped * dispersion();
            weight = KEPT * weight + 1;
        }
        cancelled = KEPT * cancelled + learned;
        issued = KEPT * issued + all;
        days = Math.min(days + 1, HISTORY);
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(cancelled);
        out.writeDouble(issued);
        out.writeDouble(strays);
        out.writeDouble(weight);
        out.writeByte(days);
    }

    void read(DataInput in) throws IOException {
        cancelled = in.readDouble();
        issued = in.readDouble();
        strays = in.readDouble();
        weight = in.readDouble();
        days = in.readByte();
    }
}
