package io.notaflow.anomaly.example;

import static io.notaflow.anomaly.testing.TestFacts.ISSUER;
import static io.notaflow.anomaly.testing.TestFacts.NOON;
import static io.notaflow.anomaly.testing.TestFacts.invoice;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.testing.TestFacts;
import io.notaflow.domain.anomaly.AnomalyKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the sequence of an issuer's documents shows. */
final class SequenceExamples {
    private SequenceExamples() {}

    static List<Example> all() {
        return List.of(
                numberingGap(),
                numberingOrder(),
                duplicateNumber(),
                duplicateContent(),
                cancelReissue(),
                epec(),
                substitution(),
                limit(),
                split());
    }

    /** Number 3 has a day; then it is missed. */
    private static Example numberingGap() {
        return new FactStory(AnomalyKind.NUMBERING_GAP)
                .told(
                        invoice(1).issued(),
                        invoice(2).at(minutes(1)).issued(),
                        invoice(4).at(minutes(2)).issued())
                .until(hours(25));
    }

    private static Example numberingOrder() {
        return new FactStory(AnomalyKind.NUMBERING_ORDER)
                .told(invoice(8).issued(), invoice(7).at(hours(30)).issued())
                .until(hours(31));
    }

    private static Example duplicateNumber() {
        return new FactStory(AnomalyKind.DUPLICATE_NUMBER)
                .told(
                        invoice(1).issued(),
                        invoice(1).code(12_345_678).total(55_000).at(hours(2)).issued())
                .until(hours(3));
    }

    private static Example duplicateContent() {
        return new FactStory(AnomalyKind.DUPLICATE_CONTENT)
                .told(
                        invoice(1).goods(7).issued(),
                        invoice(2).goods(7).at(minutes(3)).issued())
                .until(hours(1));
    }

    private static Example cancelReissue() {
        TestFacts first = invoice(1).total(100_000);
        return new FactStory(AnomalyKind.CANCEL_REISSUE)
                .told(
                        first.issued(),
                        first.cancelled(hours(1)),
                        invoice(2).total(90_000).at(hours(2)).issued())
                .until(hours(3));
    }

    private static Example epec() {
        String key = invoice(1).emission(4).key();
        return new FactStory(AnomalyKind.EPEC_NOT_REGULARISED)
                .told(new Fact(FactKind.EPEC, key, ISSUER, NOON, NOON, null, null))
                .until(hours(169));
    }

    private static Example substitution() {
        TestFacts replaced = invoice(1).model(65).goods(7);
        TestFacts survivor =
                invoice(2).model(65).goods(7).emission(9).total(12_000).at(minutes(30));
        return new FactStory(AnomalyKind.SUBSTITUTION_ABUSE)
                .told(replaced.issued(), survivor.issued(), replaced.substituted(hours(1), survivor.key()))
                .until(hours(2));
    }

    private static Example limit() {
        FactStory story = new FactStory(AnomalyKind.JUST_BELOW_LIMIT);
        for (int i = 1; i <= 5; i++) {
            story.told(invoice(i).to(null).total(999_900).at(hours(i)).issued());
        }
        return story.until(hours(6));
    }

    private static Example split() {
        return new FactStory(AnomalyKind.SPLIT_PURCHASE)
                .told(
                        invoice(1).total(400_000).issued(),
                        invoice(2).total(350_000).at(hours(1)).issued(),
                        invoice(3).total(300_000).at(hours(2)).issued())
                .until(hours(3));
    }

    private static Instant hours(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }

    private static Instant minutes(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }
}
