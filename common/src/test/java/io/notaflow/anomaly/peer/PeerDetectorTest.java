package io.notaflow.anomaly.peer;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.profile.DayFigure;
import io.notaflow.anomaly.profile.SimulatedDays;
import io.notaflow.anomaly.testing.TestMarket;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeerDetectorTest {
    private static final long FIRST = 20_000;
    private static final int DAYS = 70;
    private static final int BLACK_FRIDAY = 55;
    private static final Instant END = SimulatedDays.closing(FIRST + DAYS + 1);
    private static final List<DayFigure> KINDLESS =
            List.of(DayFigure.TICKET, DayFigure.NIGHT, DayFigure.DISCOUNT, DayFigure.RECIPIENTS, DayFigure.INVOICES);

    private final TestMarket market = new TestMarket(new PeerDetector());

    @Test
    void nobodyIsOddByChanceNorOnBlackFriday() {
        market.arrive(days(40, 0).toArray(Summary[]::new)).watermark(END);

        // 40 issuers × 49 days.
        assertThat(market.reported()).hasSizeLessThanOrEqualTo(2);
        assertThat(market.reported())
                .extracting(finding -> finding.detection().detectedAt())
                .doesNotContain(SimulatedDays.closing(FIRST + BLACK_FRIDAY));
    }

    @Test
    void threeFiguresThatStrayTogetherAreMostlyFound() {
        int[] found = new int[2];
        double[] strengths = {4, 6};
        for (int i = 0; i < strengths.length; i++) {
            TestMarket own = new TestMarket(new PeerDetector());
            own.arrive(days(24, strengths[i]).toArray(Summary[]::new)).watermark(END);
            found[i] = (int) own.reported().stream()
                    .filter(finding -> isPlanted(
                            finding.subject().name(), finding.detection().detectedAt()))
                    .count();
        }
        int planted = (int) days(24, 4).stream()
                .filter(day -> isPlanted(day.issuer(), day.at()))
                .count();

        assertThat(planted).isGreaterThan(15);
        assertThat(found[0]).isGreaterThanOrEqualTo(planted * 3 / 4);
        assertThat(found[1]).isGreaterThanOrEqualTo(planted * 9 / 10);
    }

    @Test
    void theFindingNamesTheFiguresThatStray() {
        market.arrive(days(12, 0).toArray(Summary[]::new));
        market.arrive(strange(9, DayFigure.NIGHT, DayFigure.DISCOUNT)).watermark(END);

        List<Finding> strange = ofStrange();
        assertThat(strange).hasSize(1);
        Finding finding = strange.get(0);
        assertThat(finding.kind()).isEqualTo(AnomalyKind.PEER_OUTLIER);
        assertThat(finding.explanation().pt()).contains("(55/22)", "à noite: ", "desconto: ", "usual: ");
        assertThat(finding.explanation().en())
                .contains("at night: ", "discount: ")
                .doesNotContain("cancelled: ");
        assertThat(finding.measured().observed())
                .isGreaterThan(finding.measured().expected());
        assertThat(finding.measured().score()).isBetween(0.9, 1.0);
    }

    @Test
    void whatHasAKindOfItsOwnIsLeftToThatKind() {
        market.arrive(days(12, 0).toArray(Summary[]::new));
        market.arrive(strange(9, DayFigure.CANCELLED)).watermark(END);

        assertThat(ofStrange()).isEmpty();
    }

    @Test
    void fourIssuersAreNoGroup() {
        market.arrive(days(3, 0).toArray(Summary[]::new));
        market.arrive(strange(9, DayFigure.NIGHT, DayFigure.DISCOUNT)).watermark(END);

        assertThat(market.reported()).isEmpty();
        assertThat(market.remembered()).isZero();
    }

    @Test
    void anyOrderOfArrivalFindsTheSame() {
        List<Summary> all = days(12, 6);
        market.arrive(all.toArray(Summary[]::new)).watermark(END);
        TestMarket other = new TestMarket(new PeerDetector());
        Collections.shuffle(all, new Random(3));
        other.arrive(all.toArray(Summary[]::new)).watermark(END);

        assertThat(other.reported()).isEqualTo(market.reported()).isNotEmpty();
    }

    @Test
    void afterSixtySilentDaysNothingIsRemembered() {
        market.arrive(days(20, 0).toArray(Summary[]::new)).watermark(END);
        assertThat(market.rememberedBytes()).isBetween(15_000L, 20_000L);

        market.watermark(END.plus(Duration.ofDays(61)));

        assertThat(market.remembered()).isZero();
    }

    private List<Finding> ofStrange() {
        return market.reported().stream()
                .filter(finding -> finding.subject().name().equals("strange"))
                .toList();
    }

    /** The last of an issuer's days strays. */
    private static Summary[] strange(double strength, DayFigure... figures) {
        SimulatedDays issuer = new SimulatedDays("strange", 99, 80);
        List<Summary> told = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            double of = day == DAYS - 1 ? strength : 0;
            issuer.day(FIRST + day, market(day), of, of == 0 ? new DayFigure[0] : figures)
                    .ifPresent(told::add);
        }
        return told.toArray(Summary[]::new);
    }

    private static double market(int day) {
        return day == BLACK_FRIDAY ? 2.5 : 1;
    }

    /** Every issuer has days on which three figures stray, one in 40 from the 40th day on. */
    private static List<Summary> days(int issuers, double strength) {
        List<Summary> all = new ArrayList<>();
        for (int i = 0; i < issuers; i++) {
            SimulatedDays issuer = new SimulatedDays("i" + i, 31L * i + 7, 40 + 30 * (i % 5));
            for (int day = 0; day < DAYS; day++) {
                boolean strays = strength > 0 && isPlanted(i, day);
                DayFigure[] figures = strays ? three(i + day) : new DayFigure[0];
                Optional<Summary> told = issuer.day(FIRST + day, market(day), strength, figures);
                told.ifPresent(all::add);
            }
        }
        return all;
    }

    private static DayFigure[] three(int seed) {
        List<DayFigure> figures = new ArrayList<>(KINDLESS);
        Collections.shuffle(figures, new Random(seed));
        return figures.subList(0, 3).toArray(DayFigure[]::new);
    }

    private static boolean isPlanted(String issuer, Instant told) {
        int day = (int) Duration.between(SimulatedDays.closing(FIRST), told).toDays();
        return isPlanted(Integer.parseInt(issuer.substring(1)), day);
    }

    private static boolean isPlanted(int issuer, int day) {
        return day >= 40 && (issuer * 7 + day) % 40 == 0;
    }
}
