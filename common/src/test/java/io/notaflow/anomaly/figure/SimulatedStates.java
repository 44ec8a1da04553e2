package io.notaflow.anomaly.figure;

import io.notaflow.anomaly.testing.TestMarket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Three states with a day and a week, 60 days; each hour is a Poisson count of invoices of about R$ 100. */
final class SimulatedStates {
    static final Instant FIRST = Instant.parse("2026-08-03T03:00:00Z");
    static final int DAYS = 60;

    private static final double[] COURSE = {
        .1, .05, .02, .02, .02, .1, .2, .5, .8, 1, 1.1, 1.2, 1.2, 1.1, 1, 1, 1, 1.1, 1, .8, .6, .4, .3, .2
    };

    private SimulatedStates() {}

    /** What happens to a state's hour. */
    interface Event {
        double factor(String state, int hour);
    }

    static void follow(TestMarket market, long seed, double size, Event event) {
        Random random = new Random(seed);
        for (int hour = 0; hour < DAYS * 24; hour++) {
            Instant end = FIRST.plus(Duration.ofHours(hour + 1L));
            for (String state : List.of("MG", "RJ", "SP")) {
                double factor = event.factor(state, hour);
                double mean = size * COURSE[hour % 24] * (hour / 24 % 7 < 5 ? 1 : 0.6) * factor;
                int invoices = poisson(random, mean);
                if (invoices > 0) {
                    market.arrive(hour(random, invoices, factor > 2).summary(state, end));
                }
            }
            market.watermark(end.plus(Duration.ofMinutes(6)));
        }
    }

    private static StateHour hour(Random random, int invoices, boolean marketWide) {
        double brl = 100 * invoices + 60 * Math.sqrt(invoices) * random.nextGaussian();
        return new StateHour(invoices, brl, poisson(random, 0.02 * invoices), 9, marketWide ? 9 : 1, 1, 0, 0, 0);
    }

    private static int poisson(Random random, double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
