package io.notaflow.anomaly.bounded;

import io.notaflow.anomaly.text.Words;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * BENFORD: first digits of {@code vNF} of an issuer's sales of the last 30 days are too far from Benford's law.
 *
 * <p>Only where at least 500 sales are of at least 100 different amounts and none is more than 5 % of them, and only if the law can be
 * expected of them, for one of two reasons:
 *
 * <ul>
 *   <li>at least 500 sales of the 30 days before followed it (χ² ≤ 20.09, or a deviation ≤ 0.015), and these differ from those: χ² of the two
 *       &gt; 26.12, which chance passes once in 1,000, and a mean absolute difference &gt; 0.015;
 *   <li>P95 is at least 100 times P5, and they stray by more than 0.04 (honest prices of many goods stray too, by up to 0.037 in 400 simulated
 *       months) and by more than twice {@link Totals#nearPairs} (few goods make clusters, which stray by about that, by up to 1.6 times it there).
 * </ul>
 *
 * <p>A finding needs both χ² = Σ (n_d − n·p_d)² / (n·p_d) &gt; 37.33, p_d = log10(1 + 1/d), which chance passes once in 100,000
 * issuer-months (8 degrees of freedom; the 20.09 of the definition would be once in 100), and a mean absolute deviation Σ |n_d/n − p_d| / 9 &gt; 0.015
 * (Nigrini's limit of nonconformity), without which every small departure of a large issuer would count. LOW when the 30 days before looked
 * the same (their digits nonconform too, and differ from these by less than half of what these differ from the law): that is the business and not an event.
 *
 * <p>One finding per issuer and month of the day.
 */
final class Benford implements BoundedDetector {
    private static final Duration SPAN = Duration.ofDays(30);
    private static final int FEWEST = 500;
    private static final double CHI_SQUARE = 37.33;
    private static final double NONCONFORMING = 0.015;
    private static final double STRAYING = 0.04;
    private static final double CLUSTERED = 2;
    private static final double FOLLOWING = 20.09;
    private static final double OTHER = 26.12;
    private static final double ALIKE = 0.5;

    @Override
    public List<Finding> find(History history) {
        Map<String, List<Sale>> before = byIssuer(history.between(SPAN.multipliedBy(2), SPAN));
        List<Finding> findings = new ArrayList<>();
        byIssuer(history.last(SPAN)).forEach((issuer, sales) -> {
            FirstDigits digits = FirstDigits.of(sales);
            FirstDigits habit = FirstDigits.of(before.getOrDefault(issuer, List.of()));
            if (isNonconforming(digits) && isUnexpected(Totals.of(sales), digits, habit)) {
                boolean usual = habit.number() >= FEWEST
                        && habit.deviation() > NONCONFORMING
                        && habit.distance(digits) < digits.deviation() * ALIKE;
                findings.add(finding(issuer, sales, digits, usual ? Severity.LOW : Severity.MEDIUM, history));
            }
        });
        return findings;
    }

    private static boolean isNonconforming(FirstDigits digits) {
        return digits.number() >= FEWEST && digits.chiSquare() > CHI_SQUARE && digits.deviation() > NONCONFORMING;
    }

    private static boolean isUnexpected(Totals totals, FirstDigits digits, FirstDigits habit) {
        return totals.areFree() && (hasLeft(habit, digits) || (totals.areWide() && isBeyondGoods(totals, digits)));
    }

    /** Whether they stray more than what is sold can explain. */
    private static boolean isBeyondGoods(Totals totals, FirstDigits digits) {
        return digits.deviation() > Math.max(STRAYING, CLUSTERED * totals.nearPairs());
    }

    /** Whether digits that followed the law do no more. */
    private static boolean hasLeft(FirstDigits habit, FirstDigits digits) {
        boolean followed =
                habit.number() >= FEWEST && (habit.chiSquare() <= FOLLOWING || habit.deviation() <= NONCONFORMING);
        return followed && habit.chiSquare(digits) > OTHER && habit.distance(digits) > NONCONFORMING;
    }

    private static Map<String, List<Sale>> byIssuer(List<Sale> sales) {
        Map<String, List<Sale>> byIssuer = new TreeMap<>();
        sales.forEach(one ->
                byIssuer.computeIfAbsent(one.issuer(), key -> new ArrayList<>()).add(one));
        return byIssuer;
    }

    private static Finding finding(
            String issuer, List<Sale> sales, FirstDigits digits, Severity severity, History history) {
        int digit = digits.mostExcessive();
        List<String> proof = sales.stream()
                .filter(one -> FirstDigits.of(one.cents()) == digit)
                .map(Sale::key)
                .toList();
        BigDecimal total =
                BigDecimal.valueOf(sales.stream().mapToLong(Sale::cents).sum(), 2);
        BigDecimal share = percent((double) digits.count(digit) / digits.number());
        BigDecimal expected = percent(FirstDigits.expected(digit));
        String month = history.end()
                .minusSeconds(1)
                .atOffset(ZoneOffset.ofHours(-3))
                .toString()
                .substring(0, 7);
        return new Finding(
                AnomalyKind.BENFORD,
                severity,
                FindingStatus.OPEN,
                Subject.ofIssuer(issuer),
                month,
                new Window(history.end().minus(SPAN), history.end()),
                new Measured(
                        1,
                        BigDecimal.valueOf(digits.chiSquare()).setScale(2, RoundingMode.HALF_UP),
                        BigDecimal.valueOf(CHI_SQUARE),
                        total),
                Evidence.of(proof),
                new Explanation(
                        "%d notas em 30 dias: %s %% começam com %d (esperado: %s %%); qui-quadrado %s, limite %s."
                                .formatted(
                                        digits.number(),
                                        Words.PT.number(share, 1),
                                        digit,
                                        Words.PT.number(expected, 1),
                                        Words.PT.number(digits.chiSquare()),
                                        Words.PT.number(BigDecimal.valueOf(CHI_SQUARE), 2)),
                        "%d invoices in 30 days: %s %% begin with %d (expected: %s %%); chi-square %s, limit %s."
                                .formatted(
                                        digits.number(),
                                        Words.EN.number(share, 1),
                                        digit,
                                        Words.EN.number(expected, 1),
                                        Words.EN.number(digits.chiSquare()),
                                        Words.EN.number(BigDecimal.valueOf(CHI_SQUARE), 2))),
                Detection.of(AnomalyKind.BENFORD, sales.get(sales.size() - 1).at(), history.end()));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP);
    }
}
