package io.notaflow.anomaly.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.notaflow.anomaly.profile.HourFigures;
import io.notaflow.anomaly.timeline.Summary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BustleTest {
    private static final HourFigures JUDGED = figures(300, 100);

    @Test
    void aMarketThatIssuesTwiceTheUsualIsTwiceAsBusy() {
        assertThat(Bustle.beside(0, market(9, 40, 20))).isCloseTo(2, within(0.01));
    }

    /** A count of mean 1 that is above zero is 1/(1 − 1/e) = 1.582 on average. */
    @Test
    void ofSmallIssuersOnlyThoseAreSeenThatIssueSomething() {
        assertThat(Bustle.beside(0, market(20, 1.582, 1))).isCloseTo(1, within(0.01));
    }

    @Test
    void oneOfTheOthersDoesNotMakeAMarket() {
        List<HourFigures> market = market(9, 20, 20);
        market.add(figures(400, 40));

        assertThat(Bustle.beside(0, market)).isCloseTo(1, within(0.01));
    }

    @Test
    void fewInvoicesAndQuietMarketsTellNothing() {
        assertThat(Bustle.beside(0, market(3, 8, 2))).isEqualTo(1);
        assertThat(Bustle.beside(0, market(9, 10, 20))).isCloseTo(1, within(0.01));
        assertThat(Bustle.beside(0, List.of(JUDGED))).isEqualTo(1);
    }

    private static List<HourFigures> market(int issuers, double count, double usual) {
        List<HourFigures> market = new ArrayList<>(List.of(JUDGED));
        for (int i = 0; i < issuers; i++) {
            market.add(figures(count, usual));
        }
        return market;
    }

    private static HourFigures figures(double count, double usual) {
        return HourFigures.of(new Summary(
                "SP",
                "i",
                Instant.EPOCH,
                HourFigures.KIND,
                new double[] {count, usual, 1, 0, 0, 1, 0, count, 0, 0, 0},
                ""));
    }
}
