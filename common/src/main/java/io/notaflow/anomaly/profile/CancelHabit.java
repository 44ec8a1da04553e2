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
 * it is a habit. Unlikely days in a row are judged together (Fisher 1925): the product of two or three chances, 1 in 15 and less each, is as
 * small as it is with the chance e^(−x)·(1 + x), or e^(−x)·(1 + x + x²/2), where x is minus its logarithm. 58 bytes.
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
    /** The chance of a day that may be part of a row. */
    private static final double UNLIKELY = 1.0 / 15;
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

    /** The chance of the day before, and of the one before that. */
    private double last = 1;

    private double beforeLast = 1;

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

    /** The chance of so unlikely a row of days: such a day, or it with the one or two before it. */
    double chanceOfRow(int part, int all) {
        double now = chance(part, all);
        if (now > UNLIKELY || last > UNLIKELY) {
            return now;
        }
        double two = -Math.log(now * last);
        double least = Math.min(now, Math.exp(-two) * (1 + two));
        if (beforeLast > UNLIKELY) {
            return least;
        }
        double three = two - Math.log(beforeLast);
        return Math.min(least, Math.exp(-three) * (1 + three + three * three / 2));
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
        beforeLast = last;
        last = isKnown() && CancelRate.isEnough(part, all)
                ? Math.max(Double.MIN_NORMAL, chance(Math.min(part, all), all))
                : 1;
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
        out.writeDouble(last);
        out.writeDouble(beforeLast);
    }

    /** Version 1 had other figures where the squares and variances are, version 2 knew no rows. */
    void read(DataInput in, int version) throws IOException {
        cancelled = in.readDouble();
        issued = in.readDouble();
        double one = in.readDouble();
        double other = in.readDouble();
        squares = version == 1 ? 0 : one;
        variances = version == 1 ? 0 : other;
        days = in.readByte();
        odd = version == 1 ? 0 : in.readByte();
        last = version <= 2 ? 1 : in.readDouble();
        beforeLast = version <= 2 ? 1 : in.readDouble();
    }
}
