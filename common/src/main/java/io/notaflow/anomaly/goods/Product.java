package io.notaflow.anomaly.goods;

import io.notaflow.anomaly.fact.Line;
import io.notaflow.anomaly.timeline.Summary;
import java.util.Locale;

/**
 * Goods that are compared with each other.
 *
 * @param ncm classification
 * @param unit tax unit, in capitals: what is sold by the piece and what is sold by the box have different prices
 */
record Product(String ncm, String unit) {
    private static final String GROUP = "goods/";

    static Product of(Line line) {
        return new Product(line.ncm(), line.unit().strip().toUpperCase(Locale.ROOT));
    }

    /** As text, for example {@code 22030000/UN}. */
    String name() {
        return ncm + '/' + unit;
    }

    static Product named(String name) {
        int slash = name.indexOf('/');
        return new Product(name.substring(0, slash), name.substring(slash + 1));
    }

    /** What summaries of it are compared within. */
    String group() {
        return GROUP + name();
    }

    static boolean isGroupOf(Summary summary) {
        return summary.group().startsWith(GROUP);
    }
}
