package io.notaflow.local.simulate.model;

import io.notaflow.local.simulate.catalogue.Product;

/**
 * One line of goods before taxes.
 *
 * @param quantity scale 4
 * @param price of a unit, scale 4
 * @param taxUnits taxable units in one commercial unit; the price of a taxable unit is exact at scale 4
 * @param origin {@code orig}
 */
public record Line(Product product, int number, long quantity, long price, int taxUnits, int origin, String cfop) {

    /** Quantity × price, half up, in cents. */
    public long value() {
        return (Math.multiplyExact(quantity, price) + 500_000) / 1_000_000;
    }
}
