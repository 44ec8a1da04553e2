package io.notaflow.anomaly.profile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What one figure of an issuer's day usually is, followed in two ways: a mean of all days, each weighing as much as it has invoices and fading by
 * 1/30 a day; and a mean per day of the week, where a value weighs 1/(k + 1), at least 1/5. Of both is learned how much more than by chance days stray
 * from it; the one that leaves less is believed. Where invoices are counted
 * that factor is shrunk towards 1, which is chance: issuers are few days, and the group tells how wide their strays really are. A value that strays by more than 3 deviations
 * once is learned as 27/stray², on a second day running as 3. 45 bytes.
 */
final class UsualFigure {
    private static final int WEEK = 7;
    private static final int COMPARED = 3;
    /** Days until which the scale takes whatever comes. */
    private static final int YOUNG = 10;

    private static final double WEIGHT = 0.2;
    private static final double KEPT = 29.0 / 30;
    /** What a mean of a day of the week is worth, in values. */
    private static final double MEMORY = 9;

    private static final double SCALE_WEIGHT = 0.02;
    /** Mean absolute deviation of a normal distribution, in standard deviations, inverted. */
    private static final double NORMAL = 1.2533;

    private static final double CLIP = 3;
    /** Days without more noise than chance that are believed in beforehand where invoices are counted. */
    private static final double BELIEVED_DAYS = 50;

    private final DayFigure figure;
    private final float[] means = new float[WEEK];
    private float sum;
    private float weight;
    private float plainScale;
    private float weeklyScale;
    /** The way in which the last day strayed too far; 0 when it did not. */
    private byte strayed;

    UsualFigure(DayFigure figure) {
        this.figure = figure;
    }

    /**
     * What is expected of a day.
     *
     * @param mean value
     * @param scale mean absolute deviation over that of chance
     * @param uncertain by how much the variance grows because the mean is one of a few values
     */
    private record Expected(double mean, double scale, double uncertain) {
        double spread(DayFigure figure, int days) {
            double learned = NORMAL * NORMAL * scale * scale;
            double known = figure.leastSpread() >= 1 ? BELIEVED_DAYS : 0;
            double values = Math.min(1 / SCALE_WEIGHT, days);
            double shrunk = (learned * values + known) / (values + known);
            return Math.max(figure.leastSpread(), shrunk) * uncertain;
        }
    }

    private Expected plain(double size) {
        return new Expected(figure.mean(sum, weight), plainScale, 1 + size / Math.max(size, weight));
    }

    private Expected weekly(int weekday, int seen, double size) {
        double values = Math.min(MEMORY, Math.max(1, seen));
        double mean = figure.mean(means[weekday] * values * size, values * size);
        return new Expected(mean, weeklyScale, 1 + 1 / values);
    }

    private Expected best(int weekday, int seen, double size) {
        Expected plain = plain(size);
        if (seen < COMPARED) {
            return plain;
        }
        Expected weekly = weekly(weekday, seen, size);
        double less = weekly.scale() * weekly.scale() * weekly.uncertain();
        return less < plain.scale() * plain.scale() * plain.uncertain() ? weekly : plain;
    }

    /** On the figure's scale; {@code seen}: values of that day of the week. */
    double expected(int weekday, int seen, double size) {
        return figure.scaled(best(weekday, seen, size).mean());
    }

    /** On the figure's scale. */
    double deviation(int weekday, int seen, double size, int days) {
        Expected best = best(weekday, seen, size);
        return Math.sqrt(best.spread(figure, days)
                * figure.scaledVariance(best.mean(), believed(size, days, best.spread(figure, days))));
    }

    /**
     * The number of invoices that the noise of a day is of. More than usual make a mean steadier, but not all of its noise is of their number: a part of it, {@link
     * DayFigure#ofDays}, is taken to be of days.
     */
    private double believed(double size, int days, double spread) {
        double usual = weight * (1 - KEPT) / (1 - Math.pow(KEPT, Math.max(1, days)));
        if (figure.ofDays() == 0 || size <= usual || usual <= 0) {
            return size;
        }
        double stays = Math.min(1, figure.ofDays() * usual / spread);
        return 1 / (stays / usual + (1 - stays) / size);
    }

    void learn(int weekday, int seen, double value, double size, int days) {
        if (size <= 0) {
            return;
        }
        double learned = value;
        if (weight == 0) {
            means[weekday] = (float) value;
        } else {
            Expected plain = plain(size);
            plainScale += (float) (gain(days) * (stray(plain, value, size, days) - plainScale));
            Expected best = best(weekday, seen, size);
            byte way = way(best, value, size, days);
            learned = believed(best, value, size, days, way != strayed);
            learnWeekly(weekday, seen, value, size, days, way != strayed);
            strayed = way;
        }
        sum = (float) (KEPT * sum + size * learned);
        weight = (float) (KEPT * weight + size);
    }

    private void learnWeekly(int weekday, int seen, double value, double size, int days, boolean once) {
        if (seen == 0) {
            means[weekday] = (float) value;
            return;
        }
        Expected weekly = weekly(weekday, seen, size);
        weeklyScale += (float) (gain(days) * (stray(weekly, value, size, days) - weeklyScale));
        double learned = seen < COMPARED ? value : believed(weekly, value, size, days, once);
        means[weekday] += (float) (Math.max(WEIGHT, 1.0 / (seen + 1)) * (learned - means[weekday]));
    }

    private static double gain(int days) {
        return Math.max(SCALE_WEIGHT, 1.0 / (days + 1));
    }

    /** In deviations of chance. */
    private double stray(Expected expected, double value, double size, int days) {
        double chance = Math.sqrt(expected.uncertain() * figure.variance(expected.mean(), size));
        double stray = Math.abs(value - expected.mean()) / chance;
        return days < YOUNG
                ? stray
                : Math.min(stray, CLIP * Math.sqrt(expected.spread(figure, days) / expected.uncertain()));
    }

    private double most(Expected expected, double size, int days) {
        return CLIP * Math.sqrt(expected.spread(figure, days) * figure.variance(expected.mean(), size));
    }

    private byte way(Expected expected, double value, double size, int days) {
        double stray = value - expected.mean();
        return (byte) (Math.abs(stray) > most(expected, size, days) ? Math.signum(stray) : 0);
    }

    /** What strays too far once is no habit; what does again on the next day may be one. */
    private double believed(Expected expected, double value, double size, int days, boolean once) {
        double most = most(expected, size, days);
        double stray = value - expected.mean();
        if (days < YOUNG || Math.abs(stray) <= most) {
            return value;
        }
        double share = once ? most / Math.abs(stray) : 1;
        return expected.mean() + Math.signum(stray) * most * share * share;
    }

    void write(byte[] seen, DataOutput out) throws IOException {
        out.writeFloat(sum);
        out.writeFloat(weight);
        out.writeFloat(plainScale);
        out.writeFloat(weeklyScale);
        out.writeByte(strayed);
        for (int day = 0; day < WEEK; day++) {
            if (seen[day] > 0) {
                out.writeFloat(means[day]);
            }
        }
    }

    void read(byte[] seen, DataInput in) throws IOException {
        sum = in.readFloat();
        weight = in.readFloat();
        plainScale = in.readFloat();
        weeklyScale = in.readFloat();
        strayed = in.readByte();
        for (int day = 0; day < WEEK; day++) {
            means[day] = seen[day] > 0 ? in.readFloat() : 0;
        }
    }
}
