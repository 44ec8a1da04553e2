package io.notaflow.anomaly.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.notaflow.anomaly.profile.DayFigure;
import org.junit.jupiter.api.Test;

class OddityTest {
    @Test
    void theLimitIsThatOfTheSquaresOfSoManyFigures() {
        // χ² with 4 degrees of freedom passes 25.0 once in 20,000, by the approximation 25.80.
        Oddity oddity = Oddity.of(strays(DayFigure.NIGHT, 5.0, DayFigure.DISCOUNT, 0), 4);

        assertThat(oddity.limit()).isCloseTo(Math.sqrt(25.80), within(0.01));
        assertThat(oddity.deviations()).isCloseTo(5.0, within(0.01));
        assertThat(oddity.isOdd()).isFalse();
        assertThat(Oddity.of(strays(DayFigure.NIGHT, 5.1, DayFigure.DISCOUNT, 0), 4)
                        .isOdd())
                .isTrue();
    }

    @Test
    void moreAndLargerInvoicesAreAnOddValue() {
        assertThat(Oddity.of(strays(DayFigure.INVOICES, 2.8, DayFigure.TICKET, 2.8), 4)
                        .isOdd())
                .isTrue();
        assertThat(Oddity.of(strays(DayFigure.INVOICES, 2.8, DayFigure.TICKET, -2.8), 4)
                        .isOdd())
                .isFalse();
    }

    @Test
    void whatHasAKindOfItsOwnOnlyContributes() {
        assertThat(Oddity.of(strays(DayFigure.CANCELLED, 8, DayFigure.CONTINGENCY, 8), 4)
                        .isOdd())
                .isFalse();
        assertThat(Oddity.of(strays(DayFigure.CANCELLED, 8, DayFigure.NIGHT, 4.2), 4)
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
