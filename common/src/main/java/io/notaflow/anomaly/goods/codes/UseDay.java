package io.notaflow.anomaly.goods.codes;

import io.notaflow.anomaly.timeline.Summary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The codes of a product of an issuer on a day, and how they compare with its own past.
 *
 * @param age days since the issuer was first seen
 * @param invoices with the product, on the day
 * @param used its combinations
 */
public record UseDay(long age, int invoices, List<Used> used) {
    static final String KIND = "codes-day";

    private static final int HEAD = 2;
    private static final int EACH = 7;

    /**
     * One combination.
     *
     * @param count invoices of the day
     * @param untold invoices since the market was last told, the day included
     * @param past the issuer's invoices before, of the same regime
     * @param expected invoices of the day, by its own past
     * @param cents value of the items
     * @param odd whether its own past does not explain it
     * @param keys evidence, when it is odd
     */
    record Used(
            Combination combination,
            int count,
            int untold,
            double past,
            double expected,
            long cents,
            boolean odd,
            List<String> keys) {}

    /** As a summary. */
    public Summary summary(String group, String issuer, Instant end) {
        double[] values = new double[HEAD + EACH * used.size()];
        values[0] = age;
        values[1] = invoices;
        List<String> evidence = new ArrayList<>();
        int i = HEAD;
        for (Used one : used) {
            values[i++] = one.combination().packed();
            values[i++] = one.count();
            values[i++] = one.untold();
            values[i++] = one.past();
            values[i++] = one.expected();
            values[i++] = one.cents();
            values[i++] = one.odd() ? 1 : 0;
            if (one.odd()) {
                evidence.add(String.join(",", one.keys()));
            }
        }
        return new Summary(group, issuer, end, KIND, values, String.join(";", evidence));
    }

    static UseDay of(Summary summary) {
        double[] v = summary.values();
        String[] evidence = summary.evidence().split(";");
        List<Used> used = new ArrayList<>();
        int odd = 0;
        for (int i = HEAD; i < v.length; i += EACH) {
            boolean isOdd = v[i + 6] == 1;
            List<String> keys = isOdd ? List.of(evidence[odd++].split(",")) : List.of();
            used.add(new Used(
                    Combination.unpacked(v[i]),
                    (int) v[i + 1],
                    (int) v[i + 2],
                    v[i + 3],
                    v[i + 4],
                    (long) v[i + 5],
                    isOdd,
                    keys));
        }
        return new UseDay((long) v[0], (int) v[1], used);
    }
}
