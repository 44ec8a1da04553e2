package io.notaflow.anomaly.example;

import static io.notaflow.anomaly.testing.TestFacts.NOON;
import static io.notaflow.anomaly.testing.TestFacts.invoice;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.market.ContingencyDetector;
import io.notaflow.anomaly.market.SpikeDetector;
import io.notaflow.anomaly.market.SuspectsDetector;
import io.notaflow.anomaly.profile.DaysDetector;
import io.notaflow.anomaly.profile.HoursDetector;
import io.notaflow.anomaly.testing.TestFacts;
import io.notaflow.domain.anomaly.AnomalyKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is unlike before, or unlike the others. */
final class StatisticsExamples {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);

    private StatisticsExamples() {}

    static List<Example> all() {
        return List.of(volumeSpike(), valueSpike(), contingencyAbuse(), cancelRate());
    }

    private static Example volumeSpike() {
        MarketStory story = new MarketStory(AnomalyKind.VOLUME_SPIKE, new HoursDetector());
        for (int week = 0; week < 5; week++) {
            story.told(
                    line(weeks(week), "58 to 62 invoices of BRL 50.00 in this hour"),
                    hour(weeks(week), 58 + week, 5_000));
        }
        // The value of so many is odd, too; here the count is shown.
        story.told(line(weeks(5), "140 invoices of BRL 20.00 in this hour"), hour(weeks(5), 140, 2_000));
        return story.until(weeks(5).plus(Duration.ofHours(2)), new SuspectsDetector(), new SpikeDetector());
    }

    private static Example valueSpike() {
        MarketStory story = new MarketStory(AnomalyKind.VALUE_SPIKE, new HoursDetector());
        for (int week = 0; week < 5; week++) {
            story.told(
                    line(weeks(week), "58 to 62 invoices of BRL 50.00 in this hour"),
                    hour(weeks(week), 58 + week, 5_000));
        }
        story.told(line(weeks(5), "60 invoices of BRL 500.00 in this hour"), hour(weeks(5), 60, 50_000));
        return story.until(weeks(5).plus(Duration.ofHours(2)), new SuspectsDetector(), new SpikeDetector());
    }

    private static Example contingencyAbuse() {
        List<Fact> hour = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            hour.add(invoice(i + 1)
                    .at(NOON.plusSeconds(60L * i))
                    .emission(i % 4 == 0 ? 5 : 1)
                    .issued());
        }
        return new MarketStory(AnomalyKind.CONTINGENCY_ABUSE, new HoursDetector())
                .told(
                        line(
                                NOON,
                                "40 invoices in this hour, every fourth with tpEmis 5; nobody else in the state is in contingency"),
                        hour)
                .until(NOON.plus(Duration.ofHours(2)), new ContingencyDetector());
    }

    private static Example cancelRate() {
        MarketStory story = new MarketStory(AnomalyKind.CANCEL_RATE, new DaysDetector());
        for (int day = 0; day < 15; day++) {
            story.told(line(days(day), "40 invoices this day, 1 cancelled"), day(days(day), 1));
        }
        return story.told(line(days(15), "40 invoices this day, 12 cancelled"), day(days(15), 12))
                .until(days(19));
    }

    private static List<Fact> hour(Instant from, int count, long cents) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            facts.add(invoice(number(from, i))
                    .total(cents)
                    .at(from.plusSeconds(25L * i))
                    .issued());
        }
        return facts;
    }

    private static List<Fact> day(Instant from, int cancelled) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            TestFacts one = invoice(number(from, i)).at(from.plusSeconds(600L * i));
            facts.add(one.issued());
            if (i < cancelled) {
                facts.add(one.cancelled(from.plusSeconds(600L * i + 300)));
            }
        }
        return facts;
    }

    private static int number(Instant from, int index) {
        return (int) Duration.between(NOON, from).toDays() * 1_000 + index + 1;
    }

    private static String line(Instant at, String what) {
        return FactText.at(at) + what;
    }

    private static Instant weeks(int weeks) {
        return NOON.plus(WEEK.multipliedBy(weeks));
    }

    private static Instant days(int days) {
        return NOON.plus(DAY.multipliedBy(days));
    }
}
