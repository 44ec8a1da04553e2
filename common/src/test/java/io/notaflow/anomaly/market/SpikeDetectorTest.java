package io.notaflow.anomaly.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.notaflow.anomaly.profile.HourFigures;
import io.notaflow.anomaly.testing.TestMarket;
import io.notaflow.anomaly.testing.TestTelling;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hours of issuers told to their states, and what those pass on to the country. */
class SpikeDetectorTest {
    private static final Instant HOUR = Instant.parse("2026-08-12T15:00:00Z");

    private final TestMarket states = new TestMarket(new SuspectsDetector());
    private final TestMarket country = new TestMarket(new SpikeDetector());

    @Test
    void sixDeviationsAboveTheUsualAreAFinding() {
        tell(HOUR, "SP", busy(160, 100, 10), busy(101, 100, 10));

        Finding spike = findings(HOUR).get(0);
        assertThat(findings(HOUR)).hasSize(1);
        assertThat(spike.kind()).isEqualTo(AnomalyKind.VOLUME_SPIKE);
        assertThat(spike.subject().name()).isEqualTo("SP-0");
        assertThat(spike.measured().expected()).isEqualByComparingTo("100");
        assertThat(spike.measured().score()).isBetween(0.998, 1.0);
    }

    @Test
    void whenTheWholeStateIsBusyNobodyIsOdd() {
        double[][] all = new double[9][];
        for (int i = 0; i < all.length; i++) {
            all[i] = busy(200 + i, 100, 10);
        }
        tell(HOUR, "SP", all);

        assertThat(findings(HOUR)).isEmpty();
    }

    @Test
    void whenTheCountryIsBusyTheOnlyIssuerOfAStateIsNotOdd() {
        double[][] all = new double[9][];
        for (int i = 0; i < all.length; i++) {
            all[i] = busy(200 + i, 100, 10);
        }
        tell(HOUR, "SP", all);
        tell(HOUR, "AC", busy(160, 80, 10));

        assertThat(findings(HOUR)).isEmpty();
    }

    @Test
    void afterBusyHoursTheMarketIsTakenForBusyWhileFewIssue() {
        for (int hour = 0; hour < 6; hour++) {
            tell(HOUR.plus(Duration.ofHours(hour)), "SP", busy(200, 100, 10), busy(210, 100, 10), busy(190, 100, 10));
        }
        Instant night = HOUR.plus(Duration.ofHours(6));
        tell(night, "RJ", busy(110, 60, 8));

        // Alone in that hour, twice the usual: 6.3 deviations in a quiet market, none in one twice as busy.
        assertThat(findings(night))
                .filteredOn(finding -> finding.subject().name().startsWith("RJ"))
                .isEmpty();
    }

    @Test
    void aFifthMoreInTheHoursBeforeExplainsNoDoubling() {
        for (int hour = 0; hour < 6; hour++) {
            tell(HOUR.plus(Duration.ofHours(hour)), "SP", busy(120, 100, 10), busy(120, 100, 10));
        }
        Instant night = HOUR.plus(Duration.ofHours(6));
        tell(night, "RJ", busy(125, 60, 8));

        assertThat(findings(night)).hasSize(1);
    }

    /** At twice the usual in the market: (200 − 100) ÷ √(10² · 2 + (0.5 · 50)²) = 3.48. */
    @Test
    void aBusyMarketDoesNotLiftAllAlike() {
        HourFigures figures = HourFigures.of(hour("SP", "any", HOUR, busy(200, 50, 10)));

        assertThat(new Suspect(figures, 2, 1).strayOfCount(1)).isCloseTo(3.482, within(0.001));
    }

    @Test
    void valueIsOddAlsoAtTwoAndAHalfDeviationsWithAnOddMeanInvoice() {
        assertThat(isDear(4.5, 0, 1)).isTrue();
        assertThat(isDear(4.4, 3.9, 1)).isFalse();
        assertThat(isDear(4.3, 0, 2)).isTrue();
        assertThat(isDear(2.5, 4, 1)).isTrue();
        assertThat(isDear(2.4, 9, 1)).isFalse();
    }

    private static boolean isDear(double strays, double ticket, int hours) {
        double[] values = {60, 60, 8, 1_000 + 100 * strays, 1_000, 100, 0, 60, 0, 0, 0, ticket};
        Suspect suspect = new Suspect(HourFigures.of(hour("SP", "any", HOUR, values)), 1, 1);
        return suspect.isDear(new Streak(suspect.strayOfValue(1), hours), new Streak(ticket, 1), 1);
    }

    /** Twice the invoices at their usual worth are one finding; at twice their worth they are two. */
    @Test
    void whatMoreInvoicesExplainIsToldOfTheirNumberAlone() {
        tell(HOUR, "SP", new double[] {120, 60, 8, 2_000, 1_000, 100, 0, 120, 0, 0, 0, 1.9});
        assertThat(findings(HOUR)).extracting(Finding::kind).containsExactly(AnomalyKind.VOLUME_SPIKE);

        Instant later = HOUR.plus(Duration.ofDays(3));
        tell(later, "SP", new double[] {120, 60, 8, 4_000, 1_000, 100, 0, 120, 0, 0, 0, 4});
        // After the first one.
        assertThat(findings(later))
                .extracting(Finding::kind)
                .containsExactly(AnomalyKind.VOLUME_SPIKE, AnomalyKind.VOLUME_SPIKE, AnomalyKind.VALUE_SPIKE);
    }

    /** Value strays by 2.6, together (2.6 + 2.6) ÷ √2 = 3.7: too few. The mean invoice strays by 3 in each hour, together by 4.24. */
    @Test
    void twoHoursWithLargerInvoicesAreOddTogether() {
        tell(HOUR, "SP", dear(3));
        Instant next = HOUR.plus(Duration.ofHours(1));
        assertThat(findings(HOUR)).isEmpty();

        tell(next, "SP", dear(3));
        assertThat(findings(next)).extracting(Finding::kind).containsExactly(AnomalyKind.VALUE_SPIKE);

        Instant later = HOUR.plus(Duration.ofDays(3));
        tell(later, "SP", dear(2.5));
        tell(later.plus(Duration.ofHours(1)), "SP", dear(3));
        // (2.5 + 3) ÷ √2 = 3.89.
        assertThat(findings(later.plus(Duration.ofHours(1)))).hasSize(1);
    }

    private static double[] dear(double ticket) {
        return new double[] {60, 60, 8, 1_260, 1_000, 100, 0, 60, 0, 0, 0, ticket};
    }

    /** 3.8 deviations are too few; with those of the hour before, (3.8 + 2.5) ÷ √2 = 4.45. */
    @Test
    void anHourThatIsNotEnoughAloneIsWithTheOneBefore() {
        tell(HOUR, "SP", busy(138, 100, 10));
        Instant next = HOUR.plus(Duration.ofHours(1));
        tell(next, "RJ", busy(100, 100, 10));

        assertThat(findings(next)).isEmpty();

        Instant again = HOUR.plus(Duration.ofDays(1));
        tell(again, "SP", busy(125, 100, 10));
        tell(again.plus(Duration.ofHours(1)), "SP", busy(138, 100, 10));

        List<Finding> findings = findings(again.plus(Duration.ofHours(1)));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).window().start()).isEqualTo(again.minus(Duration.ofHours(1)));
        assertThat(findings.get(0).explanation().en())
                .contains("138 invoices in an hour")
                .endsWith("is 100 (3.8 deviations above; 2 hours together, 4.5).");
    }

    /** Each 3 deviations, but an hour of less than two lies between. */
    @Test
    void aQuietHourEndsAStreak() {
        Instant at = HOUR;
        for (double strays : new double[] {3, 1.9, 3}) {
            at = at.plus(Duration.ofHours(1));
            tell(at, "MG", busy(100 + 10 * strays, 100, 10));
        }

        assertThat(findings(at))
                .filteredOn(finding -> finding.subject().name().startsWith("MG"))
                .isEmpty();
    }

    @Test
    void fewInvoicesAndNoHistoryAreNone() {
        tell(HOUR, "SP", busy(49, 2, 1), busy(500, -1, 10));

        assertThat(findings(HOUR)).isEmpty();
    }

    @Test
    void hoursOfOneDayAreOneFinding() {
        tell(HOUR, "SP", busy(160, 100, 10));
        tell(HOUR.plus(Duration.ofHours(2)), "SP", busy(170, 100, 10));
        Instant later = HOUR.plus(Duration.ofDays(3));
        tell(later, "SP", busy(170, 100, 10));

        List<Finding> findings = findings(later);
        assertThat(findings).hasSize(3);
        assertThat(findings.get(1).id()).isEqualTo(findings.get(0).id());
        assertThat(findings.get(2).id()).isNotEqualTo(findings.get(0).id());
    }

    @Test
    void nothingIsRememberedOfASilentCountry() {
        tell(HOUR, "SP", busy(160, 100, 10));
        findings(HOUR);
        assertThat(country.remembered()).isEqualTo(3);

        country.watermark(HOUR.plus(Duration.ofHours(25)));
        assertThat(country.remembered()).isZero();
    }

    private static double[] busy(double count, double expected, double deviation) {
        return new double[] {count, expected, deviation, 0, 0, 1, 0, count, 0, 0};
    }

    private static Summary hour(String uf, String issuer, Instant at, double[] values) {
        return new Summary(uf, issuer, at, HourFigures.KIND, values, "");
    }

    private void tell(Instant at, String uf, double[]... issuers) {
        for (int i = 0; i < issuers.length; i++) {
            states.arrive(hour(uf, uf + '-' + i, at, issuers[i]));
        }
    }

    private List<Finding> findings(Instant until) {
        Instant mark = until.plus(TestTelling.LATENESS);
        int before = states.summaries().size();
        states.watermark(mark);
        states.summaries().stream().skip(before).forEach(country::arrive);
        return country.watermark(mark).reported();
    }
}
