package io.notaflow.anomaly.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.notaflow.anomaly.profile.DayFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TailsTest {
    @Test
    void straysAreToldOverWhatTheGroupUsuallyDoes() {
        Random random = new Random(2);
        List<Vector> sample = new ArrayList<>();
        for (int i = 0; i < 512; i++) {
            double[] strays = new double[Vector.FIGURES];
            strays[DayFigure.TICKET.index()] = random.nextGaussian();
            strays[DayFigure.DISCOUNT.index()] = 2 * random.nextGaussian();
            sample.add(Vector.of(strays));
        }
        double[] day = new double[Vector.FIGURES];
        day[DayFigure.TICKET.index()] = 4;
        day[DayFigure.DISCOUNT.index()] = 4;
        day[DayFigure.NIGHT.index()] = 4;

        Vector vector = new Tails(sample).of(Vector.of(day));

        assertThat(vector.stray(DayFigure.TICKET)).isCloseTo(4, within(0.5));
        assertThat(vector.stray(DayFigure.DISCOUNT)).isCloseTo(2.15, within(0.3));
        // A share that never strays is no reason to widen strays.
        assertThat(vector.stray(DayFigure.NIGHT)).isCloseTo(4, within(0.01));
    }
}
