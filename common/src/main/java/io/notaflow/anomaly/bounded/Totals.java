package io.notaflow.anomaly.bounded;

import java.util.List;

/** Totals of an issuer, as amounts of which Benford's law may or may not be expected. */
final class Totals {
    private static final int FEWEST_AMOUNTS = 100;
    private static final double MOST_OF_ONE = 0.05;
    private static final long ORDERS = 100;
    private static final double NEAR = 1.05;

    private final long[] sorted;

    private Totals(long[] sorted) {
        this.sorted = sorted;
    }

    static Totals of(List<Sale> sales) {
        return new Totals(sales.stream().mapToLong(Sale::cents).sorted().toArray());
    }

    /** At least 100 different amounts, none of which is more than 5 % of them: no fixed prices. */
    boolean areFree() {
        int different = 0;
        int longest = 0;
        int run = 0;
        for (int i = 0; i < sorted.length; i++) {
            run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
            different += run == 1 ? 1 : 0;
            longest = Math.max(longest, run);
        }
        return different >= FEWEST_AMOUNTS && longest <= MOST_OF_ONE * sorted.length;
    }

    /** P95 at least 100 times P5. */
    boolean areWide() {
        long low = sorted[sorted.length / 20];
        long high = sorted[sorted.length - 1 - sorted.length / 20];
        return high / low >= ORDERS;
    }

    /** Share of all pairs that are within 5 % of each other: 0.02 of smooth amounts of such a range, 0.04 and more where few goods make clusters. */
    double nearPairs() {
        long pairs = 0;
        int first = 0;
        for (int i = 0; i < sorted.length; i++) {
            while (sorted[i] > sorted[first] * NEAR) {
                first++;
            }
            pairs += i - first;
        }
        return 2.0 * pairs / sorted.length / (sorted.length - 1);
    }
}
