package io.notaflow.anomaly.bounded;

import io.notaflow.anomaly.text.Words;
import io.notaflow.domain.Role;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * SHELL_ISSUER: an issuer whose company was first seen less than 90 days ago sold for more than R$ 1,000,000 in 7 days in a row, with at least
 * 10 invoices, and at least two signs of {@link ShellSigns} speak against it.
 *
 * <p>New is only who was not seen for at least 30 days in which others were: a young lake makes nobody new, and neither does a new branch of a
 * known company. Only issuers whose trade is seen whole are judged: all of them in an authority's stream, our own companies otherwise (of a
 * supplier we see but what it sold to us). Sales that stand only: no returns, no transfers within a company, nothing cancelled. The limit of 1 % of all new
 * issuers in the definition is not used: it makes findings where there is nothing.
 *
 * <p>One finding per issuer for ever. Time: linear in the sales, after sorting.
 */
final class ShellIssuers implements BoundedDetector {
    private static final Duration YOUNG = Duration.ofDays(90);
    private static final Duration ABSENT = Duration.ofDays(30);
    private static final int DAYS = 7;
    private static final int FEWEST = 10;
    private static final int FEWEST_SIGNS = 2;
    private static final int MANY_SIGNS = 3;
    private static final long LIMIT_CENTS = 100_000_000;

    @Override
    public List<Finding> find(History history) {
        Map<String, List<Sale>> byIssuer = new TreeMap<>();
        Map<String, Long> bought = new HashMap<>();
        for (Sale one : history.sales()) {
            String company = one.company();
            if (company != null) {
                bought.merge(company, one.cents(), Long::sum);
            }
            if (isNew(history.firstSeen(one.seller()), history) && isSeenWhole(one.role())) {
                byIssuer.computeIfAbsent(one.issuer(), key -> new ArrayList<>()).add(one);
            }
        }
        List<Finding> findings = new ArrayList<>();
        byIssuer.forEach((issuer, sales) -> {
            List<Sale> best = bestDays(sales);
            ShellSigns signs = ShellSigns.of(sales, bought.getOrDefault(Sale.root(issuer), 0L));
            if (best.size() >= FEWEST && sum(best) > LIMIT_CENTS && signs.number() >= FEWEST_SIGNS) {
                findings.add(finding(issuer, best, signs, history));
            }
        });
        return findings;
    }

    private static boolean isNew(Instant first, History history) {
        return first.isAfter(history.end().minus(YOUNG))
                && !first.isBefore(history.beginning().plus(ABSENT));
    }

    private static boolean isSeenWhole(Role role) {
        return role == Role.ALL || role == Role.ISSUED || role == Role.INTRAGROUP;
    }

    /** The sales of the 7 local days in a row with the greatest sum, the first of them if there are several. */
    private static List<Sale> bestDays(List<Sale> sales) {
        int first = 0;
        long sum = 0;
        long best = -1;
        int bestFirst = 0;
        int bestEnd = 0;
        List<Sale> ordered = sales.stream()
                .sorted(Comparator.comparing(Sale::local).thenComparing(Sale::key))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            sum += ordered.get(i).cents();
            LocalDate from = ordered.get(i).local().toLocalDate().minusDays(DAYS - 1L);
            while (ordered.get(first).local().toLocalDate().isBefore(from)) {
                sum -= ordered.get(first++).cents();
            }
            if (sum > best) {
                best = sum;
                bestFirst = first;
                bestEnd = i + 1;
            }
        }
        return ordered.subList(bestFirst, bestEnd);
    }

    private static long sum(List<Sale> sales) {
        return sales.stream().mapToLong(Sale::cents).sum();
    }

    private static Finding finding(String issuer, List<Sale> best, ShellSigns signs, History history) {
        BigDecimal sum = BigDecimal.valueOf(sum(best), 2);
        Instant first = history.firstSeen(Sale.root(issuer));
        List<String> dearest = best.stream()
                .sorted(Comparator.comparingLong(Sale::cents).reversed().thenComparing(Sale::key))
                .limit(Evidence.MOST)
                .map(Sale::key)
                .sorted()
                .toList();
        Instant last = best.get(best.size() - 1).at();
        ZoneOffset brasilia = ZoneOffset.ofHours(-3);
        return new Finding(
                AnomalyKind.SHELL_ISSUER,
                signs.number() >= MANY_SIGNS ? Severity.HIGH : Severity.MEDIUM,
                FindingStatus.OPEN,
                Subject.ofIssuer(issuer),
                "",
                new Window(best.get(0).at(), last),
                new Measured(signs.number() / 4.0, sum, BigDecimal.valueOf(LIMIT_CENTS, 2), sum),
                new Evidence(dearest, best.size()),
                new Explanation(
                        "Vista pela primeira vez em %s, vendeu %s em 7 dias: %s."
                                .formatted(
                                        Words.PT.day(first.atOffset(brasilia).toLocalDateTime()),
                                        Words.PT.brl(sum),
                                        signs.inPortuguese()),
                        "First seen on %s, it sold for %s within 7 days: %s."
                                .formatted(
                                        Words.EN.day(first.atOffset(brasilia).toLocalDateTime()),
                                        Words.EN.brl(sum),
                                        signs.inEnglish())),
                Detection.of(AnomalyKind.SHELL_ISSUER, last, history.end()));
    }
}
