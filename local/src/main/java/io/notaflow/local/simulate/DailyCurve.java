package io.notaflow.local.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A weekly and daily curve in Brasília time, independent of how many stories are asked for.
 *
 * @param start begins at 00:00 of that day in Brasília
 */
record DailyCurve(LocalDate start) implements Timetable {

    /** Stories of an average day. */
    static final int PER_DAY = 100_000;

    private static final ZoneOffset BRASILIA = ZoneOffset.ofHours(-3);
    private static final int[] HOURS = {
        4, 2, 1, 1, 2, 5, 14, 30, 55, 72, 82, 88, 85, 74, 76, 80, 84, 90, 92, 78, 54, 32, 18, 9
    };
    /** Monday to Sunday. */
    private static final int[] DAYS = {98, 97, 99, 103, 115, 122, 66};

    private static final int HOURS_SUM = sum(HOURS);

    /** The latest start day from which that many stories have all arrived by now, so that nothing lies in the future. */
    static LocalDate latestStart(Instant now, long stories) {
        LocalDate day = now.atOffset(BRASILIA).toLocalDate();
        while (new DailyCurve(day).arrival(stories + StoryBook.MAX_DELAY).isAfter(now)) {
            day = day.minusDays(1);
        }
        return day;
    }

    @Override
    public String text() {
        return start.toString();
    }

    @Override
    public Instant arrival(long index) {
        LocalDate day = start;
        double rest = index;
        // 700 is the sum of a week's weights: seven average days.
        long weeks = (long) (rest / (7.0 * PER_DAY));
        day = day.plusWeeks(weeks);
        rest -= weeks * 7.0 * PER_DAY;
        double volume = volume(day);
        while (rest >= volume) {
            rest -= volume;
            day = day.plusDays(1);
            volume = volume(day);
        }
        double point = rest / volume * HOURS_SUM;
        int hour = 0;
        while (hour < 23 && point >= HOURS[hour]) {
            point -= HOURS[hour];
            hour++;
        }
        long millis = (long) ((hour + Math.min(point / HOURS[hour], 0.999_999)) * 3_600_000);
        return day.atStartOfDay().toInstant(BRASILIA).plus(Duration.ofMillis(millis));
    }

    private static double volume(LocalDate day) {
        return PER_DAY / 100.0 * DAYS[day.getDayOfWeek().getValue() - 1];
    }

    private static int sum(int[] values) {
        int sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }
}
