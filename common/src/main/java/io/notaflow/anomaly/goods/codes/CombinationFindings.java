package io.notaflow.anomaly.goods.codes;

import io.notaflow.anomaly.goods.Spell;
import io.notaflow.anomaly.goods.codes.UseDay.Used;
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

/** What is said of a combination that hardly anybody uses. Score: 1 − probability; amount: value of the items. */
final class CombinationFindings {
    private static final int EXPECTED_DIGITS = 4;

    private CombinationFindings() {}

    /**
     * The finding.
     *
     * @param expected invoices, by own past and market
     * @param known invoices of the market
     */
    static Finding of(Summary summary, Used used, double expected, double known, Spell spell, Scene scene) {
        String goods = summary.group().substring(summary.group().indexOf('/') + 1);
        String ncm = goods.substring(0, goods.indexOf('/'));
        BigDecimal usual = BigDecimal.valueOf(expected).setScale(EXPECTED_DIGITS, RoundingMode.HALF_UP);
        Combination codes = used.combination();
        return new Finding(
                AnomalyKind.RARE_COMBINATION,
                Severity.MEDIUM,
                FindingStatus.OPEN,
                new Subject(
                        SubjectType.COMBINATION,
                        summary.issuer() + '/' + goods + '/' + codes.text(),
                        summary.issuer(),
                        null),
                spell.first().toString(),
                new Window(spell.first(), summary.at()),
                new Measured(
                        1 - Poisson.atLeast(used.count(), expected),
                        BigDecimal.valueOf(used.count()),
                        usual,
                        BigDecimal.valueOf(used.cents(), 2)),
                Evidence.of(spell.keys()),
                new Explanation(
                        "%s notas em um dia com NCM %s, %s e CST %s; pelo passado do emitente e por %s notas do mercado esperam-se %s."
                                .formatted(
                                        Words.PT.number((long) used.count()),
                                        ncm,
                                        codes.cfopPt(),
                                        codes.cst(),
                                        Words.PT.number(Math.round(known)),
                                        Words.PT.number(usual, EXPECTED_DIGITS)),
                        "%s invoices in a day with NCM %s, %s and CST %s; by the issuer's past and %s invoices of the market %s are expected."
                                .formatted(
                                        Words.EN.number((long) used.count()),
                                        ncm,
                                        codes.cfopEn(),
                                        codes.cst(),
                                        Words.EN.number(Math.round(known)),
                                        Words.EN.number(usual, EXPECTED_DIGITS))),
                Detection.of(AnomalyKind.RARE_COMBINATION, summary.at(), scene.now()));
    }
}
