package io.notaflow.anomaly.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.notaflow.anomaly.profile.DayFigure;
import org.junit.jupiter.api.Test;

class OddityTest {
    @Test
    void theLimitIsThatOfTheSquaresOfSoManyFigures() {
        // χ² with 4 degrees of freedom passes 23.51 once in 10,000, by the approximation 24.15.
        Oddity oddity = Oddity.of(strays(DayFigure.NIGHT, 4.8, DayFigure.DISCOUNT, 0), 4);

        assertThat(oddity.limit()).isCloseTo(Math.sqrt(24.15), within(0.01));
        assertThat(oddity.deviations()).isCloseTo(4.8, within(0.01));
        assertThat(oddity.isOdd()).isFalse();
        assertThat(Oddity.of(strays(DayFigure.NIGHT, 4.95, DayFigure.DISCOUNT, 0), 4)
                        .isOdd())
                .isTrue();
    }

    @Test
    void moreAndLargerInvoicesAreAnOddValue() {
        assertThat(Oddity.of(strays(DayFigure.INVOICES, 2.7, DayFigure.TICKET, 2.7), 4)
                        .isOdd())
                .isTrue();
        assertThat(Oddity.of(strays(DayFigure.INVOICES, 2.7, DayFigure.TICKET, -2.7), 4)
                        .isOdd())
                .isFalse();
    }

    @Test
    void whatHasAKindOfItsOwnOnlyContributes() {
        assertThat(Oddity.of(strays(DayFigure.CANCELLED, 8, DayFigure.CONTINGENCY, 8), 4)
                        .isOdd())
                .isFalse();
        assertThat(Oddity.of(strays(DayFigure.CANCELLED, 8, DayFigure.NIGHT, 4), 4)
                        .isOdd())
                .isTrue();
    }

    private static Vector strays(DayFigure one, double stray, DayFigure other, double otherStray) {
        double[] strays = new double[Vector.FIGURES];
        strays[one.index()] = stray;
        strays[other.index()] = otherStray;
        return Vector.of(strays);
    }
}
