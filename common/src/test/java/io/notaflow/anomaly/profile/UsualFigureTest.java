package io.notaflow.anomaly.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class UsualFigureTest {
    private static final int WEEK = 7;

    private final Random random = new Random(5);

    @Test
    void anIssuerWithoutAWeekIsComparedWithAllItsDays() {
        UsualFigure invoices = learned(DayFigure.INVOICES, 60, day -> 100 + (day % 4 < 2 ? 8 : -8));

        assertThat(Math.exp(invoices.expected(0, 8, 1))).isCloseTo(100, within(3.0));
        // A mean of 30 fading days leaves less in doubt than one of nine.
        assertThat(invoices.deviation(0, 8, 1, 60)).isBetween(0.1, Math.sqrt((1 + 1 / 9.0) / 100));
    }

    @Test
    void aWeekIsLearned() {
        UsualFigure invoices = learned(DayFigure.INVOICES, 60, day -> day % WEEK == 6 ? 20 : 100);

        assertThat(Math.exp(invoices.expected(6, 8, 1))).isCloseTo(20, within(0.1));
        assertThat(Math.exp(invoices.expected(0, 8, 1))).isCloseTo(100, within(0.1));
    }

    @Test
    void oneOddDayTeachesLittle() {
        UsualFigure invoices = learned(DayFigure.INVOICES, 60, day -> day == 59 ? 300 : 100);

        assertThat(Math.exp(invoices.expected(59 % WEEK, 8, 1))).isCloseTo(100, within(2.0));
    }

    @Test
    void sharesAreMeansOfInvoicesNotOfDays() {
        UsualFigure cancelled = new UsualFigure(DayFigure.CANCELLED);
        for (int day = 0; day < 40; day++) {
            // One of 5, none of 95.
            cancelled.learn(day % WEEK, day / WEEK, day % 2 == 0 ? 0.2 : 0, day % 2 == 0 ? 5 : 95, day);
        }

        assertThat(Shares.share(cancelled.expected(0, 2, 20))).isBetween(0.005, 0.02);
    }

    @Test
    void theNoiseOfATicketFadesWithTheInvoices() {
        UsualFigure ticket = learned(DayFigure.TICKET, 80, day -> 4 + 0.2 * random.nextGaussian());

        double usual = ticket.deviation(0, 9, 25, 80);
        assertThat(usual).isBetween(0.15, 0.26);
        assertThat(ticket.deviation(0, 9, 100, 80)).isBetween(usual / 2, usual * 0.6);
        assertThat(ticket.deviation(0, 9, 4, 80)).isGreaterThan(usual * 2);
    }

    private static UsualFigure learned(DayFigure figure, int days, Values values) {
        UsualFigure usual = new UsualFigure(figure);
        double size = figure == DayFigure.INVOICES ? 1 : 25;
        for (int day = 0; day < days; day++) {
            usual.learn(day % WEEK, day / WEEK, values.of(day), size, day);
        }
        return usual;
    }

    /** Of days. */
    private interface Values {
        double of(int day);
    }
}
