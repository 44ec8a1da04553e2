package io.notaflow.anomaly.goods.price;

import io.notaflow.anomaly.timeline.Summary;
import java.time.Instant;

/**
 * A single item whose price is far from its usual one; whether the market knows such a price is not said yet.
 *
 * @param price ln of its price
 * @param level usual mean of it
 * @param deviation usual of an item
 * @param cents its value
 * @param number counts those of one issuer, product and day
 * @param key its invoice
 */
public record GrossPrice(double price, double level, double deviation, long cents, int number, String key) {
    private static final String KIND = "price-item/";

    /** As a summary, told as soon as everything of its moment is. */
    public Summary summary(String group, String issuer, Instant at) {
        return new Summary(
                group, issuer, at, KIND + number, new double[] {price, level, deviation, cents, number}, key);
    }

    static boolean isIn(Summary summary) {
        return summary.kind().startsWith(KIND);
    }

    static GrossPrice of(Summary summary) {
        double[] v = summary.values();
        return new GrossPrice(v[0], v[1], v[2], (long) v[3], (int) v[4], summary.evidence());
    }

    /** By which it strays from its usual price. */
    double stray() {
        return price - level;
    }
}
