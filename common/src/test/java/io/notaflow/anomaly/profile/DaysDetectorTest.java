package io.notaflow.anomaly.profile;

import static io.notaflow.anomaly.testing.TestFacts.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.testing.TestFacts;
import io.notaflow.anomaly.testing.TestTimeline;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DaysDetectorTest {
    /** 08:00 in Brasília, on a Saturday. */
    private static final Instant FIRST = Instant.parse("2026-08-01T11:00:00Z");

    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant END = FIRST.plus(Duration.ofDays(300));

    private final TestTimeline timeline = new TestTimeline(new DaysDetector());
    private int number;

    @Test
    void manyCancellationsOfADayAreAFindingWithTheirKeys() {
        usual(15);
        tell(day(15, 40, 12));
        timeline.watermark(END);

        assertThat(timeline.reported()).hasSize(1);
        Finding finding = timeline.reported().get(0);
        assertThat(finding.kind()).isEqualTo(AnomalyKind.CANCEL_RATE);
        assertThat(finding.subject().name()).isEqualTo(TestFacts.ISSUER);
        assertThat(finding.measured().observed()).isEqualByComparingTo("30.0");
        // 15 of 600 fade to 11.9 of 478; (11.9 + 1) / (478 + 50) = 2.5 %.
        assertThat(finding.measured().expected()).isEqualByComparingTo("2.5");
        assertThat(finding.evidence().count()).isEqualTo(12);
        assertThat(finding.evidence().keys()).hasSize(12).isSorted();
        assertThat(finding.window().start()).isEqualTo("2026-08-16T03:00:00Z");
        assertThat(finding.window().end()).isEqualTo("2026-08-17T03:00:00Z");
        // Not before every invoice of the day could be cancelled for 24 hours.
        assertThat(finding.detection().detectedAt()).isEqualTo("2026-08-18T06:00:00Z");
        assertThat(finding.explanation().pt()).contains("12 de 40 notas de 16/08/2026", "30 %", "2,5 %");
        assertThat(finding.explanation().en()).contains("12 of 40 invoices of 2026-08-16", "30 %", "2.5 %");
    }

    @Test
    void whoAlwaysCancelsMuchIsUsual() {
        for (int day = 0; day < 20; day++) {
            tell(day(day, 40, day < 10 ? 3 : 6));
        }
        timeline.watermark(END);

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void fourCancellationsOrNineteenInvoicesAreTooFew() {
        usual(15);
        tell(day(15, 40, 4), day(16, 19, 15));
        timeline.watermark(END);

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void withoutHistoryOnlyMuchMoreThanATenthCounts() {
        tell(day(0, 40, 6));
        timeline.watermark(FIRST.plus(Duration.ofDays(5)));
        assertThat(timeline.reported()).isEmpty();

        tell(day(10, 40, 20));
        timeline.watermark(END);

        assertThat(timeline.reported()).hasSize(1);
        // (6 + 1) / (40 + 50): more than the 5 % that are believed of everybody.
        assertThat(timeline.reported().get(0).measured().expected()).isEqualByComparingTo("7.8");
    }

    @Test
    void cancellationsOfTheNextDayBelongToTheDayOfIssue() {
        usual(15);
        List<Fact> evening = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            TestFacts invoice =
                    invoice(++number).at(FIRST.plus(Duration.ofDays(15)).plus(Duration.ofHours(15)));
            evening.add(invoice.issued());
            if (i < 12) {
                evening.add(invoice.cancelled(FIRST.plus(Duration.ofDays(16)).plusSeconds(i)));
            }
        }
        tell(evening, day(16, 40, 1));
        timeline.watermark(END);

        assertThat(timeline.reported()).hasSize(1);
        assertThat(timeline.reported().get(0).detail()).isEqualTo("2026-08-16");
    }

    @Test
    void aCancellationAfterTheDayIsClosedDoesNotCount() {
        usual(15);
        List<Fact> late = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            TestFacts invoice = invoice(++number).at(FIRST.plus(Duration.ofDays(15)));
            late.add(invoice.issued());
            late.add(invoice.cancelled(FIRST.plus(Duration.ofDays(18))));
        }
        tell(late);
        timeline.watermark(END);

        assertThat(timeline.reported()).isEmpty();
    }

    @Test
    void daysInARowAreOneFinding() {
        usual(15);
        tell(day(15, 40, 15), day(16, 40, 15), day(17, 40, 1), day(18, 40, 15), day(30, 40, 20));
        timeline.watermark(END);

        assertThat(timeline.reported()).hasSize(4);
        assertThat(timeline.open()).extracting(Finding::detail).containsExactlyInAnyOrder("2026-08-16", "2026-08-31");
        assertThat(timeline.reported().get(2).window().start()).isEqualTo("2026-08-16T03:00:00Z");
        assertThat(timeline.reported().get(2).window().end()).isEqualTo("2026-08-20T03:00:00Z");
    }

    @Test
    void anyOrderOfArrivalFindsTheSame() {
        usual(15);
        tell(day(15, 40, 12));
        timeline.watermark(END);
        TestTimeline other = new TestTimeline(new DaysDetector());
        number = 0;
        List<Fact> all = new ArrayList<>();
        for (int day = 0; day < 15; day++) {
            all.addAll(day(day, 40, 1));
        }
        all.addAll(day(15, 40, 12));
        Collections.shuffle(all, new Random(7));
        all.forEach(other::arrive);
        other.watermark(END);

        assertThat(other.reported()).isEqualTo(timeline.reported()).isNotEmpty();
        assertThat(other.summaries()).hasSameSizeAs(timeline.summaries());
    }

    @Test
    void peersAreToldAfterThreeWeeks() {
        for (int day = 0; day < 28; day++) {
            tell(day(day, 40, 1));
        }
        timeline.watermark(FIRST.plus(Duration.ofDays(40)));

        assertThat(timeline.summaries()).hasSize(7);
        Summary told = timeline.summaries().get(0);
        assertThat(told.group()).isEqualTo("55/22");
        assertThat(told.at()).isEqualTo("2026-08-24T06:00:00Z");
        DayFigures figures = DayFigures.of(told);
        assertThat(Math.exp(figures.observed()[DayFigure.INVOICES.index()])).isBetween(39.9, 40.1);
        // As ever: no figure strays by more than half a deviation.
        assertThat(DayFigure.values())
                .allSatisfy(figure ->
                        assertThat(figures.score(figure, 0, 0).stray()).isBetween(-0.5, 0.5));
    }

    @Test
    void afterSixtySilentDaysNothingIsRemembered() {
        usual(15);
        timeline.watermark(FIRST.plus(Duration.ofDays(70)));
        assertThat(timeline.remembered()).isEqualTo(1);
        assertThat(timeline.rememberedBytes()).isLessThan(600);

        timeline.watermark(FIRST.plus(Duration.ofDays(80)));

        assertThat(timeline.remembered()).isZero();
    }

    private void usual(int days) {
        for (int day = 0; day < days; day++) {
            tell(day(day, 40, 1));
        }
    }

    /** That many invoices in the course of a day, the first of them cancelled an hour later. */
    private List<Fact> day(int day, int invoices, int cancelled) {
        Instant start = FIRST.plus(DAY.multipliedBy(day));
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < invoices; i++) {
            Instant at = start.plusSeconds(300L * i);
            TestFacts invoice = invoice(++number).at(at);
            facts.add(invoice.issued());
            if (i < cancelled) {
                facts.add(invoice.cancelled(at.plus(Duration.ofHours(1))));
            }
        }
        return facts;
    }

    @SafeVarargs
    private void tell(List<Fact>... facts) {
        for (List<Fact> some : facts) {
            some.forEach(timeline::arrive);
        }
    }
}
