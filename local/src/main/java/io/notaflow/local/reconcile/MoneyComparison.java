package io.notaflow.local.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Invariant 2 for the total: the same money by key from two places. Pure. */
final class MoneyComparison {
    private static final int SHOWN = 20;

    private MoneyComparison() {}

    static BigDecimal sum(Map<String, BigDecimal> money) {
        return money.values().stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** The keys that differ, at most {@value #SHOWN} of them; {@code pending} keys are not compared. */
    static List<Difference> differences(
            String what, Map<String, BigDecimal> is, Map<String, BigDecimal> should, Set<String> pending) {
        List<Difference> differences = new ArrayList<>();
        Set<String> keys = new TreeSet<>(is.keySet());
        keys.addAll(should.keySet());
        keys.removeAll(pending);
        int more = 0;
        for (String key : keys) {
            BigDecimal one = is.getOrDefault(key, BigDecimal.ZERO);
            BigDecimal other = should.getOrDefault(key, BigDecimal.ZERO);
            if (one.compareTo(other) != 0) {
                if (differences.size() < SHOWN) {
                    differences.add(new Difference(
                            what, key + ": " + one.toPlainString() + " (expected: " + other.toPlainString() + ")"));
                } else {
                    more++;
                }
            }
        }
        if (more > 0) {
            differences.add(new Difference(what, more + " more keys"));
        }
        return differences;
    }
}
