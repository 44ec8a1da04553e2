package io.notaflow.local.evaluate.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * What moves the whole market: growth towards Christmas, pay days, Black Friday.
 *
 * @param first day
 * @param days how many
 */
public record Seasons(LocalDate first, int days) {
    private static final LocalDate BLACK_FRIDAY = LocalDate.of(2025, 11, 28);
    private static final ZoneOffset BRASILIA = ZoneOffset.ofHours(-3);
    private static final double GROWTH_A_DAY = 0.0015;
    private static final double PAY_DAY = 1.12;
    private static final int RUSH_PERCENT = 72;

    /** Black Friday lies in the last third; the seed moves it by up to four days. */
    static Seasons of(long seed, int days) {
        return new Seasons(BLACK_FRIDAY.minusDays(days * RUSH_PERCENT / 100 + Math.floorMod(seed, 5)), days);
    }

    /** 00:00 of the first day in Brasília. */
    public java.time.Instant start() {
        return first.atStartOfDay().toInstant(BRASILIA);
    }

    /** 00:00 after the last day. */
    public java.time.Instant end() {
        return first.plusDays(days).atStartOfDay().toInstant(BRASILIA);
    }

    /** Factor of everybody's counts on a local day. */
    double factor(LocalDate day, Shop shop) {
        double growth = 1 + GROWTH_A_DAY * ChronoUnit.DAYS.between(first, day);
        double pay = day.getDayOfMonth() >= 5 && day.getDayOfMonth() <= 7 ? PAY_DAY : 1;
        return growth * pay * rush(day, shop);
    }

    /** Whether it is Black Friday or the Saturday after it. */
    public static boolean isRush(LocalDate day) {
        return day.equals(BLACK_FRIDAY) || day.equals(BLACK_FRIDAY.plusDays(1));
    }

    private static double rush(LocalDate day, Shop shop) {
        if (!isRush(day)) {
            return 1;
        }
        double full = shop == Shop.ONLINE ? 2.6 : shop.trades() ? 1.9 : 2.2;
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? 1 + (full - 1) * 0.6 : full;
    }
}
