package io.notaflow.anomaly.profile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How many of a day's invoices an issuer usually cancels. Sums of the days before fade by 1/30 a day: C cancelled of N, usual share
 * p = (C + 1) / (N + 50); the first 10 days 5 %, if that is more. Of n invoices n p are expected, with the variance
 *
 * <pre>
 * n p (1 − p) · φ · (1 + n / (N + 50))
 * </pre>
 *
 * where the last factor is how little is known of p, and φ ≥ 1 how much more than chance the days before strayed: the fading sum of
 * (c − n p)² over that of n p (1 − p), ten days of chance included; no day counts for more than 2 deviations. With
 * that variance the number is taken for beta-binomial, whose tail is exact for small numbers, too. The share learns from a day that strays
 * by z > 2 deviations (2/z)² of what it strays, so that one odd day does not hide the next, unless the four days before strayed, too: then
 * it is a habit. 42 bytes.
 */
final class CancelHabit {
    /** Days of history before the issuer's own share is believed. */
    static final int HISTORY = 10;

    private static final double KEPT = 29.0 / 30;
    private static final double BELIEVED_CANCELLED = 1;
    private static final double BELIEVED_ISSUED = 50;
    private static final double BELIEVED_DAYS = 10;
    private static final double UNKNOWN = 0.05;
    private static final double ODD = 2;
    private static final int HABIT = 4;
    private static final double MOST = 2;
    /** Mean of the square of a normal deviation that is cut off at 2. */
    private static final double CUT_OFF = 0.92;
    /** Days before the own share is something to compare with. */
    private static final int COMPARED = 3;

    private double cancelled;
    private double issued;
    /** Of what days strayed from what was expected, squared. */
    private double squares;
    /** What chance would have made of them. */
    private double variances;

    private int days;
    /** Odd days in a row. */
    private int odd;

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

    /** The chance that on a day as usual at least {@code part} of {@code all} are cancelled. */
    double chance(int part, int all) {
        return CountOdds.ofPart(part, all, share(), dispersion(variance(all)) * unknown(all))
                .atLeast();
    }

    private double variance(double all) {
        return all * own() * (1 - own());
    }

    private double unknown(double all) {
        return 1 + all / (issued + BELIEVED_ISSUED);
    }

    private double dispersion(double variance) {
        double chance = BELIEVED_DAYS * variance;
        return Math.max(1, (squares + chance) / (variances + chance));
    }

    void learn(int part, int all) {
        double expected = all * own();
        double variance = variance(all);
        double stray = part - expected;
        double deviations = Math.abs(stray) / Math.sqrt(variance * dispersion(variance) * unknown(all));
        boolean compared = days >= COMPARED;
        if (compared) {
            odd = deviations > ODD ? Math.min(odd + 1, HABIT + 1) : 0;
            stray *= odd > 0 && odd <= HABIT ? ODD * ODD / (deviations * deviations) : 1;
            double bounded = Math.min(MOST, deviations);
            squares = KEPT * squares + bounded * bounded * variance * dispersion(variance) / CUT_OFF;
            variances = KEPT * variances + variance;
        }
        cancelled = KEPT * cancelled + expected + stray;
        issued = KEPT * issued + all;
        days = Math.min(days + 1, HISTORY);
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(cancelled);
        out.writeDouble(issued);
        out.writeDouble(squares);
        out.writeDouble(variances);
        out.writeByte(days);
        out.writeByte(odd);
    }

    /** Version 1 had other figures where the squares and variances are. */
    void read(DataInput in, int version) throws IOException {
        cancelled = in.readDouble();
        issued = in.readDouble();
        double one = in.readDouble();
        double other = in.readDouble();
        squares = version == 1 ? 0 : one;
        variances = version == 1 ? 0 : other;
        days = in.readByte();
        odd = version == 1 ? 0 : in.readByte();
    }
}
