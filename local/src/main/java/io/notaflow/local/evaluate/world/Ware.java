package io.notaflow.local.evaluate.world;

import io.notaflow.local.simulate.catalogue.Product;
import io.notaflow.local.simulate.random.Dice;

/**
 * A product as one vendor sells it.
 *
 * @param product what it is
 * @param price usual price of a unit, cents
 * @param deviation standard deviation of the logarithm of the price from item to item
 */
public record Ware(Product product, double price, double deviation) {

    /** A price of scale 4, in whole cents; {@code shift} is added to its logarithm. */
    long price(double shift, Dice dice) {
        double drawn = price * StrictMath.exp(deviation * Chance.normal(dice) + shift);
        return Math.max(1, Math.round(drawn)) * 100;
    }

    /** Two vendors sell the same in the sense of prices: same goods, same unit. */
    public boolean sameGoods(Ware other) {
        return product.ncm().equals(other.product.ncm()) && product.unit().equals(other.product.unit());
    }
}
