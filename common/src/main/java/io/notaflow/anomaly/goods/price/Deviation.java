package io.notaflow.anomaly.goods.price;

/**
 * How the items of a day stray from what was expected, in ln price.
 *
 * @param count items
 * @param mean of what they stray
 * @param within variance of an item of one day
 * @param uncertainty variance of what was expected
 */
record Deviation(int count, double mean, double within, double uncertainty) {

    /** Variance that chance gives the mean of that many items. */
    double chance(int items) {
        return within / items + uncertainty;
    }
}
