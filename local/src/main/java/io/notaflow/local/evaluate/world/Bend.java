package io.notaflow.local.evaluate.world;

/**
 * How a sale differs from what its vendor usually does.
 *
 * @param quantity factor of all quantities
 * @param ware number of the ware whose price is shifted, −1 for none
 * @param shift of the logarithm of that ware's price
 * @param pack taxable units in a commercial one: goods sold by the box
 */
public record Bend(double quantity, int ware, double shift, int pack) {
    /** Not at all. */
    public static final Bend NONE = new Bend(1, -1, 0, 1);

    /** Larger quantities. */
    public static Bend ofQuantity(double factor) {
        return new Bend(factor, -1, 0, 1);
    }

    /** Another price of one ware. */
    public static Bend ofPrice(int ware, double shift) {
        return new Bend(1, ware, shift, 1);
    }

    /** The same goods in boxes of so many. */
    public static Bend ofBoxes(int units) {
        return new Bend(1.0 / units, -1, 0, units);
    }
}
