package io.notaflow.local.rules;

import io.notaflow.anomaly.rule.Condition;
import io.notaflow.anomaly.rule.Field;
import io.notaflow.anomaly.rule.Rule;
import io.notaflow.domain.anomaly.Finding;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Says what a rule would have found: hits by day, groups that were hit, and what else is known of their documents. */
final class BacktestText {
    private static final ZoneOffset BRASILIA = ZoneOffset.ofHours(-3);
    private static final int GROUPS = 10;

    private BacktestText() {}

    static void write(Rule rule, int facts, List<Finding> findings, long outOfTime, PrintWriter out) {
        out.println(rule.key() + " on " + facts + " facts: " + findings.size() + " hits");
        Map<LocalDate, Long> byDay = new TreeMap<>();
        Map<String, Long> byGroup = new HashMap<>();
        for (Finding finding : findings) {
            byDay.merge(finding.window().start().atOffset(BRASILIA).toLocalDate(), 1L, Long::sum);
            byGroup.merge(group(rule, finding), 1L, Long::sum);
        }
        byDay.forEach((day, hits) -> out.println("  " + day + "  " + hits));
        out.println(byGroup.size() + (rule.window() == null ? " issuers" : " groups") + " hit");
        byGroup.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(GROUPS)
                .forEach(group -> out.println("  " + group.getKey() + "  " + group.getValue()));
        if (outOfTime > 0) {
            out.println(outOfTime + " matches came too late, or much too early, for their window and were left out");
        }
        if (looksAtOddities(rule)) {
            out.println("The field oddity is not in silver: conditions on it see none here.");
        }
    }

    private static String group(Rule rule, Finding finding) {
        return rule.window() == null
                ? String.valueOf(finding.subject().issuer())
                : finding.subject().name();
    }

    private static boolean looksAtOddities(Rule rule) {
        Stream<Condition> ratio = rule.aggregate() == null ? Stream.of() : rule.aggregate().numerator().stream();
        return Stream.concat(rule.filter().stream(), ratio).anyMatch(one -> one.field() == Field.ODDITY);
    }

    /** {@code known}: kinds of open findings by the keys that prove them. */
    static void overlap(List<Finding> findings, Map<String, Set<String>> known, PrintWriter out) {
        Map<String, Long> byKind = new TreeMap<>();
        long overlapping = 0;
        for (Finding finding : findings) {
            Set<String> kinds = new TreeSet<>();
            finding.evidence().keys().forEach(key -> kinds.addAll(known.getOrDefault(key, Set.of())));
            overlapping += kinds.isEmpty() ? 0 : 1;
            kinds.forEach(kind -> byKind.merge(kind, 1L, Long::sum));
        }
        out.println(overlapping + " of " + findings.size() + " hits share a document with open findings");
        byKind.forEach((kind, hits) -> out.println("  " + kind + "  " + hits));
    }
}
