package io.notaflow.anomaly.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.testing.TestMarket;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.SubjectType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Three states with a day and a week, 60 days; each hour is a Poisson count of invoices of about R$ 100. */
class FiguresDetectorTest {
    private static final Instant FIRST = Instant.parse("2026-08-03T03:00:00Z");
    private static final int DAYS = 60;
    private static final int LAST_NOON = (DAYS - 2) * 24 + 12;
    private static final double[] COURSE = {
        .1, .05, .02, .02, .02, .1, .2, .5, .8, 1, 1.1, 1.2, 1.2, 1.1, 1, 1, 1, 1.1, 1, .8, .6, .4, .3, .2
    };

    private final TestMarket market = new TestMarket(new FiguresDetector());

    /** What happens to a state's hour. */
    private interface Event {
        double factor(String state, int hour);
    }

    @Test
    void threeStatesFollowTheirCourseForTwoMonths() {
        follow(1, 150, (state, hour) -> 1);

        assertThat(market.reported()).isEmpty();
    }

    @Test
    void fourHoursOfAStateThatAreFarTooLowAreOneFinding() {
        follow(1, 150, (state, hour) -> state.equals("SP") && hour >= LAST_NOON && hour < LAST_NOON + 4 ? 0.5 : 1);

        assertThat(market.reported()).hasSize(1);
        Finding finding = market.reported().get(0);
        assertThat(finding.kind()).isEqualTo(AnomalyKind.KPI_SERIES);
        assertThat(finding.subject().type()).isEqualTo(SubjectType.FIGURE);
        assertThat(finding.subject().name()).isEqualTo("state/SP");
        assertThat(finding.window().start())
                .isBetween(FIRST.plus(Duration.ofHours(LAST_NOON)), FIRST.plus(Duration.ofHours(LAST_NOON + 3)));
        assertThat(finding.measured().observed()).isLessThan(finding.measured().expected());
        assertThat(finding.explanation().pt()).contains("SP, a partir de ", "esperado: ");
        assertThat(finding.explanation().en()).contains("SP, from ", "expected: ");
    }

    @Test
    void whatHappensInAllStatesIsOneFindingOfTheCountry() {
        follow(1, 150, (state, hour) -> hour >= LAST_NOON && hour < LAST_NOON + 4 ? 0.5 : 1);

        assertThat(market.reported()).hasSize(1);
        assertThat(market.reported().get(0).subject().name()).isEqualTo("total");
    }

    @Test
    void silenceIsNothingWhereSomethingWasExpected() {
        follow(1, 150, (state, hour) -> state.equals("RJ") && hour >= LAST_NOON && hour < LAST_NOON + 3 ? 0 : 1);

        assertThat(market.reported())
                .extracting(finding -> finding.subject().name())
                .containsExactly("state/RJ");
    }

    @Test
    void whenEveryIssuerIsBusyNoFigureIsOdd() {
        follow(1, 150, (state, hour) -> hour / 24 == DAYS - 2 ? 2.5 : 1);

        assertThat(market.reported()).isEmpty();
    }

    @Test
    void sparseSeriesTellNothing() {
        follow(1, 8, (state, hour) -> state.equals("SP") && hour >= LAST_NOON && hour < LAST_NOON + 4 ? 0 : 1);

        assertThat(market.reported()).isEmpty();
    }

    @Test
    void nothingIsToldInTheFirstFourWeeks() {
        follow(1, 150, (state, hour) -> hour >= 26 * 24 && hour < 26 * 24 + 8 && state.equals("SP") ? 0.2 : 1);

        assertThat(market.reported()).isEmpty();
    }

    @Test
    void afterSixtySilentDaysNothingIsRemembered() {
        follow(1, 150, (state, hour) -> 1);
        assertThat(market.rememberedBytes()).isLessThan(4 * 30_000L);

        market.watermark(FIRST.plus(Duration.ofDays(DAYS + 61)));

        assertThat(market.remembered()).isZero();
    }

    private void follow(long seed, double size, Event event) {
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
        return new StateHour(invoices, brl, poisson(random, 0.02 * invoices), 9, marketWide ? 9 : 1, 1);
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
