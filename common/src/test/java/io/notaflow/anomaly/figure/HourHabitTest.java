package io.notaflow.anomaly.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HourHabitTest {
    private static final Instant FIRST = Instant.parse("2026-08-03T03:00:00Z");
    private static final int WEEKS = 6;

    @Test
    void sixTimesTheValueIsFarAboveTheCourseAndSoIsTheMeanInvoice() {
        assertThat(strayOf(Figure.VALUE, 60_000, 0)).isGreaterThan(10);
        assertThat(strayOf(Figure.TICKET, 60_000, 0)).isGreaterThan(10);
    }

    @Test
    void whatOneIssuerDoesAloneLiftsNoFigure() {
        assertThat(strayOf(Figure.VALUE, 60_000, 50_000)).isBetween(0.0, 1.0);
        assertThat(strayOf(Figure.TICKET, 60_000, 50_000)).isBetween(0.0, 1.0);
    }

    /** 60,000 − 20,000 = 40,000 are still four times the usual. */
    @Test
    void whatTheOthersDoBesideItIsTold() {
        assertThat(strayOf(Figure.VALUE, 60_000, 20_000)).isGreaterThan(7);
    }

    @Test
    void nobodyIsTakenOutOfAnHourBelowTheCourse() {
        assertThat(strayOf(Figure.VALUE, 1_000, 900)).isEqualTo(strayOf(Figure.VALUE, 1_000, 0));
    }

    /** After six weeks with 100 invoices and about R$ 10,000 in each hour, an hour with another value. */
    private static double strayOf(Figure figure, double brl, double oneAlone) {
        HourHabit habit = new HourHabit(figure);
        Random random = new Random(7);
        int hours = WEEKS * 168;
        for (int hour = 0; hour < hours; hour++) {
            habit.next(end(hour), hour(10_000 + 600 * random.nextGaussian(), 0), 1);
        }
        return habit.next(end(hours), hour(brl, oneAlone), 1).hour();
    }

    private static Instant end(int hour) {
        return FIRST.plus(Duration.ofHours(hour + 1L));
    }

    private static StateHour hour(double brl, double oneAlone) {
        return new StateHour(100, brl, 2, 9, 1, 1, 0, 0, oneAlone);
    }
}
