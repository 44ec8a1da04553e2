package io.notaflow.local.evaluate.world;

import java.time.OffsetDateTime;

/** How busy the hours of a week are in local time, 1 for the busiest. */
public enum Week {
    /** Kitchens that open in the evening; closed on Mondays. */
    NIGHT(
            new int[] {0, 55, 60, 70, 95, 100, 75},
            new int[] {14, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 24, 52, 88, 100, 70, 36}),
    /** Kitchens of office districts. */
    NOON(
            new int[] {92, 94, 97, 95, 100, 55, 0},
            new int[] {0, 0, 0, 0, 0, 0, 0, 2, 5, 8, 20, 78, 100, 74, 22, 8, 6, 6, 3, 0, 0, 0, 0, 0}),
    /** Food shops: noon, and after work. */
    MARKET(
            new int[] {82, 80, 84, 86, 95, 100, 64},
            new int[] {0, 0, 0, 0, 0, 0, 2, 14, 26, 34, 40, 44, 38, 28, 26, 30, 44, 80, 100, 78, 34, 10, 0, 0}),
    /** Shops of a mall. */
    MALL(
            new int[] {70, 72, 76, 82, 94, 100, 68},
            new int[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 38, 56, 72, 64, 58, 62, 68, 80, 96, 100, 72, 24, 0, 0}),
    /** Shops that print the orders of a day in two runs. */
    RUNS(
            new int[] {100, 92, 88, 86, 84, 30, 12},
            new int[] {0, 0, 0, 0, 0, 0, 0, 1, 4, 24, 100, 12, 4, 6, 30, 86, 14, 6, 3, 1, 1, 0, 0, 0}),
    /** Trade among companies, most of it when the lorries are loaded. */
    OFFICE(
            new int[] {96, 100, 98, 97, 92, 10, 0},
            new int[] {0, 0, 0, 0, 0, 0, 1, 8, 34, 48, 50, 42, 14, 34, 52, 70, 100, 62, 12, 2, 0, 0, 0, 0}),
    /** Makers in two shifts. */
    SHIFTS(
            new int[] {100, 100, 98, 98, 96, 46, 14},
            new int[] {6, 4, 4, 4, 6, 10, 30, 52, 60, 62, 60, 50, 34, 56, 70, 88, 100, 84, 50, 34, 28, 22, 14, 10});

    private static final double SCALE = 10_000;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final int[] days;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final int[] hours;

    Week(int[] days, int[] hours) {
        this.days = days;
        this.hours = hours;
    }

    /** Weight of that local hour, 0 to 1. */
    public double at(OffsetDateTime local) {
        return days[local.getDayOfWeek().getValue() - 1] * hours[local.getHour()] / SCALE;
    }

    /** Sum of the weights of an average day. */
    public double perDay() {
        double sum = 0;
        for (int day : days) {
            for (int hour : hours) {
                sum += day * hour / SCALE;
            }
        }
        return sum / days.length;
    }
}
