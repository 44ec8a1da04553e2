package io.notaflow.anomaly.goods.codes;

import io.notaflow.anomaly.fact.Line;
import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.kpi.CfopClasses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * In how many invoices of a day that is not over a product of an issuer went under which codes. At most 16 combinations, 10 bytes each, and 46 a key
 * of evidence, 20 at most, where the combination was not usual before.
 */
public final class DayUses {
    private static final int MOST = 16;

    private final TreeMap<Combination, Use> uses = new TreeMap<>();
    private int invoices;

    /** Uses of one combination. */
    static final class Use {
        private final boolean usual;
        private final List<String> keys = new ArrayList<>();
        private int count;
        private long cents;

        Use(boolean usual) {
            this.usual = usual;
        }

        /** Invoices. */
        int count() {
            return count;
        }

        /** Value of the items. */
        long cents() {
            return cents;
        }

        List<String> keys() {
            return keys;
        }
    }

    /** A day, begun with what is known of the days before. */
    public static DayUses begin(Practice practice) {
        DayUses day = new DayUses();
        practice.usual().forEach(combination -> day.uses.put(combination, new Use(true)));
        return day;
    }

    /** Adds the items of an invoice. */
    public void add(Collection<Line> lines, String key, CfopClasses classes) {
        invoices++;
        TreeSet<Combination> seen = new TreeSet<>();
        for (Line line : lines) {
            Combination combination = Combination.of(line, classes);
            Use use = uses.get(combination);
            if (use == null) {
                if (uses.size() >= MOST) {
                    continue;
                }
                use = new Use(false);
                uses.put(combination, use);
            }
            use.cents += line.value();
            if (seen.add(combination)) {
                use.count++;
                if (!use.usual && use.keys.size() < Evidence.MOST) {
                    use.keys.add(key);
                }
            }
        }
    }

    /** Invoices with the product. */
    int invoices() {
        return invoices;
    }

    Map<Combination, Use> uses() {
        return uses;
    }

    public void write(CompactOutput out) throws IOException {
        out.unsigned(invoices);
        out.unsigned(uses.size());
        for (Map.Entry<Combination, Use> one : uses.entrySet()) {
            Use use = one.getValue();
            out.text(one.getKey().text());
            out.unsigned(use.usual ? 1 : 0);
            out.unsigned(use.count);
            out.signed(use.cents);
            out.unsigned(use.keys.size());
            for (String key : use.keys) {
                out.text(key);
            }
        }
    }

    public static DayUses read(CompactInput in) throws IOException {
        DayUses day = new DayUses();
        day.invoices = (int) in.unsigned();
        int size = (int) in.unsigned();
        for (int i = 0; i < size; i++) {
            Combination combination = new Combination(in.requiredText());
            Use use = new Use(in.unsigned() == 1);
            use.count = (int) in.unsigned();
            use.cents = in.signed();
            int keys = (int) in.unsigned();
            for (int k = 0; k < keys; k++) {
                use.keys.add(in.requiredText());
            }
            day.uses.put(combination, use);
        }
        return day;
    }
}
