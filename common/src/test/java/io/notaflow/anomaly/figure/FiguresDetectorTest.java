package io.notaflow.anomaly.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.testing.TestMarket;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.SubjectType;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Three states with a day and a week, 60 days; each hour is a Poisson count of invoices of about R$ 100. */
class FiguresDetectorTest {
    private static final Instant FIRST = SimulatedStates.FIRST;
    private static final int DAYS = SimulatedStates.DAYS;
    private static final int LAST_NOON = (DAYS - 2) * 24 + 12;

    private final TestMarket market = new TestMarket(new FiguresDetector());

    @Test
    void threeStatesFollowTheirCourseForTwoMonths() {
        SimulatedStates.follow(market, 1, 150, (state, hour) -> 1);

        assertThat(market.reported()).isEmpty();
    }

    @Test
    void fourHoursOfAStateThatAreFarTooLowAreOneFinding() {
        SimulatedStates.follow(
                market,
                1,
                150,
                (state, hour) -> state.equals("SP") && hour >= LAST_NOON && hour < LAST_NOON + 4 ? 0.5 : 1);

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
        SimulatedStates.follow(market, 1, 150, (state, hour) -> hour >= LAST_NOON && hour < LAST_NOON + 4 ? 0.5 : 1);

        assertThat(market.reported()).hasSize(1);
        assertThat(market.reported().get(0).subject().name()).isEqualTo("total");
    }

    @Test
    void silenceIsNothingWhereSomethingWasExpected() {
        SimulatedStates.follow(
                market,
                1,
                150,
                (state, hour) -> state.equals("RJ") && hour >= LAST_NOON && hour < LAST_NOON + 3 ? 0 : 1);

        assertThat(market.reported())
                .extracting(finding -> finding.subject().name())
                .containsExactly("state/RJ");
    }

    @Test
    void whenEveryIssuerIsBusyNoFigureIsOdd() {
        SimulatedStates.follow(market, 1, 150, (state, hour) -> hour / 24 == DAYS - 2 ? 2.5 : 1);

        assertThat(market.reported()).isEmpty();
    }

    @Test
    void whatMovesOneStateAloneIsToldThoughAllItsIssuersDo() {
        SimulatedStates.follow(
                market,
                1,
                150,
                (state, hour) -> state.equals("RJ") && hour >= LAST_NOON && hour < LAST_NOON + 4 ? 2.5 : 1);

        assertThat(market.reported())
                .extracting(finding -> finding.subject().name())
                .containsExactly("state/RJ");
    }

    @Test
    void sparseSeriesTellNothing() {
        SimulatedStates.follow(
                market, 1, 8, (state, hour) -> state.equals("SP") && hour >= LAST_NOON && hour < LAST_NOON + 4 ? 0 : 1);

        assertThat(market.reported()).isEmpty();
    }

    @Test
    void nothingIsToldInTheFirstFourWeeks() {
        SimulatedStates.follow(
                market, 1, 150, (state, hour) -> hour >= 26 * 24 && hour < 26 * 24 + 8 && state.equals("SP") ? 0.2 : 1);

        assertThat(market.reported()).isEmpty();
    }

    @Test
    void afterSixtySilentDaysNothingIsRemembered() {
        SimulatedStates.follow(market, 1, 150, (state, hour) -> 1);
        assertThat(market.rememberedBytes()).isLessThan(4 * 30_000L);

        market.watermark(FIRST.plus(Duration.ofDays(DAYS + 61)));

        assertThat(market.remembered()).isZero();
    }
}
