package io.notaflow.anomaly.goods.price;

import io.notaflow.anomaly.goods.Spell;
import io.notaflow.anomaly.text.Words;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.domain.anomaly.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * What is said of an odd price. Observed and expected: geometric means of {@code vUnTrib}, BRL; amount: by how much the value of the items
 * differs from that at the expected price; score: 1 − 10^(−deviations/2).
 */
final class PriceFindings {
    private static final double HIGH = Math.log(2);
    private static final int PRICE_DIGITS = 4;

    private final Summary summary;
    private final Spell spell;
    private final Scene scene;

    PriceFindings(Summary summary, Spell spell, Scene scene) {
        this.summary = summary;
        this.spell = spell;
        this.scene = scene;
    }

    Finding single(GrossPrice item, int known) {
        BigDecimal observed = price(item.price());
        BigDecimal expected = price(item.level());
        double times = Math.exp(Math.abs(item.stray()));
        boolean above = item.stray() > 0;
        Explanation why = new Explanation(
                "Item a %s: %s vezes %s preço usual deste emitente (%s), fora de tudo o que o mercado cobrou em %s dias de venda."
                        .formatted(
                                Words.PT.brl(observed),
                                Words.PT.number(times),
                                above ? "o" : "menos que o",
                                Words.PT.brl(expected),
                                Words.PT.number((long) known)),
                "An item at %s: %s times %s what this issuer usually charges (%s), outside of all the market charged on %s days of sale."
                        .formatted(
                                Words.EN.brl(observed),
                                Words.EN.number(times),
                                above ? "" : "less than",
                                Words.EN.brl(expected),
                                Words.EN.number((long) known))
                        .replace("  ", " "));
        double strays = Math.abs(item.stray()) / item.deviation();
        return finding(strays, observed, expected, amount(item.cents(), item.stray()), Severity.HIGH, why);
    }

    /**
     * A day.
     *
     * @param own by which it strays from its usual prices and from what the market moved
     */
    Finding day(PriceDay day, double own) {
        BigDecimal observed = price(day.level() + day.stray());
        BigDecimal expected = price(day.level() + day.stray() - own);
        double strays = Math.abs(day.strays() * own / day.stray());
        Explanation why = new Explanation(
                "%s itens a %s em média; o usual deste emitente, com o movimento do mercado (%s %%), é %s: %s %% %s, %s desvios."
                        .formatted(
                                Words.PT.number((long) day.count()),
                                Words.PT.brl(observed),
                                Words.PT.number(percent(day.stray() - own)),
                                Words.PT.brl(expected),
                                Words.PT.number(Math.abs(percent(own))),
                                own > 0 ? "acima" : "abaixo",
                                Words.PT.number(strays)),
                "%s items at %s on average; usual for this issuer, with what the market moved (%s %%), is %s: %s %% %s, %s deviations."
                        .formatted(
                                Words.EN.number((long) day.count()),
                                Words.EN.brl(observed),
                                Words.EN.number(percent(day.stray() - own)),
                                Words.EN.brl(expected),
                                Words.EN.number(Math.abs(percent(own))),
                                own > 0 ? "above" : "below",
                                Words.EN.number(strays)));
        Severity severity = Math.abs(own) >= HIGH ? Severity.HIGH : Severity.MEDIUM;
        return finding(strays, observed, expected, amount(day.cents(), own), severity, why);
    }

    private Finding finding(
            double strays,
            BigDecimal observed,
            BigDecimal expected,
            BigDecimal amount,
            Severity severity,
            Explanation why) {
        String goods = summary.group().substring(summary.group().indexOf('/') + 1);
        Instant at = summary.at();
        return new Finding(
                AnomalyKind.PRICE_OUTLIER,
                severity,
                FindingStatus.OPEN,
                new Subject(SubjectType.PRODUCT, summary.issuer() + '/' + goods, summary.issuer(), null),
                spell.first().toString(),
                new Window(spell.first(), at),
                new Measured(1 - Math.pow(10, -strays / 2), observed, expected, amount),
                Evidence.of(spell.keys()),
                why,
                Detection.of(AnomalyKind.PRICE_OUTLIER, at, scene.now()));
    }

    private static BigDecimal price(double ln) {
        double price = Math.exp(ln);
        return BigDecimal.valueOf(price).setScale(price < 1 ? PRICE_DIGITS : 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal amount(long cents, double stray) {
        return BigDecimal.valueOf(Math.abs(cents * (1 - Math.exp(-stray)) / 100))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static double percent(double ln) {
        return (Math.exp(ln) - 1) * 100;
    }
}
