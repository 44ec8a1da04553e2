package io.notaflow.anomaly.profile;

import java.time.ZoneOffset;
import java.util.Random;

/** An issuer whose days are drawn, each figure with noise of its own. */
final class SimulatedIssuer {
    private static final int WEEK = 7;

    private final Random random;
    private final double size;
    private final double ticket;
    private final double spread;
    private final double cancelled;
    private final double night;
    private final double discount;
    private final double recipients;
    private final double dayNoise;
    private final double[] week = new double[WEEK];

    SimulatedIssuer(long seed, double size) {
        random = new Random(seed);
        this.size = size;
        ticket = 30 * Math.exp(random.nextGaussian());
        spread = 0.5 + random.nextDouble();
        cancelled = 0.005 + 0.03 * random.nextDouble();
        night = random.nextInt(3) == 0 ? 0.1 * random.nextDouble() : 0;
        discount = 0.05 * random.nextDouble();
        recipients = 0.3 + 0.6 * random.nextDouble();
        dayNoise = 0.03 + 0.07 * random.nextDouble();
        for (int i = 0; i < WEEK; i++) {
            week[i] = 0.5 + 0.5 * random.nextDouble();
        }
    }

    /** How far a figure strays by itself, on its scale. */
    double noise(DayFigure figure, double invoices) {
        double chance = 1 / Math.sqrt(invoices);
        return switch (figure) {
            case INVOICES -> Math.hypot(chance, dayNoise);
            case TICKET -> Math.hypot(chance * spread, dayNoise / 2);
            case DISCOUNT -> 0.01;
            case RECIPIENTS, CANCELLED, CONTINGENCY, NIGHT -> chance / 2;
        };
    }

    /** A day on which everybody does {@code market} times the usual, and these figures stray by so many of their own noises. */
    OpenDay day(long date, double market, double strength, DayFigure... strayed) {
        double[] shift = new double[DayFigure.values().length];
        double mean = size * week[(int) Math.floorMod(date, (long) WEEK)] * market;
        for (DayFigure figure : strayed) {
            shift[figure.index()] = strength * noise(figure, mean);
        }
        OpenDay day = new OpenDay(ZoneOffset.ofHours(-3));
        double busy = mean * Math.exp(dayNoise * random.nextGaussian());
        day.issued = (int) Math.max(
                1,
                Math.round((busy + Math.sqrt(busy) * random.nextGaussian())
                        * Math.exp(shift[DayFigure.INVOICES.index()])));
        double n = day.issued;
        day.cents = Math.round(100
                * n
                * ticket
                * Math.exp(random.nextGaussian() * noise(DayFigure.TICKET, n) + shift[DayFigure.TICKET.index()]));
        day.cancelled = count(n, cancelled, shift[DayFigure.CANCELLED.index()]);
        day.contingency = count(n, random.nextInt(50) == 0 ? 0.1 : 0, shift[DayFigure.CONTINGENCY.index()]);
        day.night = count(n, night, shift[DayFigure.NIGHT.index()]);
        double off = Math.asin(Math.sqrt(discount)) + 0.01 * random.nextGaussian() + shift[DayFigure.DISCOUNT.index()];
        double share = Shares.share(off);
        day.discountCents = Math.round(day.cents * share / (1 - share));
        day.identified = day.issued;
        int different = Math.max(1, count(n, recipients, -shift[DayFigure.RECIPIENTS.index()]));
        int bits = (int) Math.min(500, Math.round(512 * (1 - Math.exp(-different / 512.0))));
        day.recipients.set(0, Math.max(1, bits));
        return day;
    }

    private int count(double all, double share, double shift) {
        int part = 0;
        for (int i = 0; i < all; i++) {
            part += random.nextDouble() < share ? 1 : 0;
        }
        double angle = Shares.angle(part, all) + shift;
        return shift == 0 ? part : (int) Math.min(all, Math.round((float) part(angle, all)));
    }

    /** What {@link Shares#angle} was the angle of. */
    private static double part(double angle, double all) {
        return Math.max(0, Shares.share(angle) * (all + 0.75) - 0.375);
    }
}
