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
        assertThat(beside(market(9, 40, 20))).isCloseTo(2, within(0.01));
    }

    /** A count of mean 1 that is above zero is 1/(1 − 1/e) = 1.582 on average. */
    @Test
    void ofSmallIssuersOnlyThoseAreSeenThatIssueSomething() {
        assertThat(beside(market(20, 1.582, 1))).isCloseTo(1, within(0.01));
    }

    @Test
    void oneOfTheOthersDoesNotMakeAMarket() {
        List<HourFigures> market = market(9, 20, 20);
        market.add(figures(400, 40));

        assertThat(beside(market)).isCloseTo(1, within(0.01));
    }

    @Test
    void norDoTwoOfThem() {
        List<HourFigures> market = market(9, 20, 20);
        market.add(figures(400, 40));
        market.add(figures(160, 80));

        assertThat(beside(market)).isCloseTo(1, within(0.01));
    }

    @Test
    void fewInvoicesAndQuietMarketsTellNothing() {
        // 15 of 3 · 2 / (1 − e^−2) = 6.9, three deviations more are 16.6.
        assertThat(beside(market(3, 5, 2))).isEqualTo(1);
        assertThat(beside(market(9, 10, 20))).isCloseTo(1, within(0.01));
        assertThat(beside(List.of(JUDGED))).isEqualTo(1);
    }

    private static double beside(List<HourFigures> market) {
        Bustle one = new Bustle();
        Bustle other = new Bustle();
        for (int i = 0; i < market.size(); i++) {
            (i % 2 == 0 ? one : other).add(market.get(i));
        }
        Bustle told = Bustle.of(other.summary("series", "SP", Instant.EPOCH));
        told.add(one);
        return told.beside(market.get(0));
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
