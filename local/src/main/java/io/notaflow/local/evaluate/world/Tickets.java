package io.notaflow.local.evaluate.world;

import io.notaflow.local.simulate.random.Dice;

/**
 * What an invoice of a vendor is worth before discounts and charges, measured on ordinary baskets.
 *
 * @param mean cents
 * @param deviation cents
 */
public record Tickets(double mean, double deviation) {
    private static final int SAMPLE = 600;
    private static final int PURPOSE = 0x71C;

    /** The same at each call. */
    public static Tickets of(Vendor vendor) {
        Dice dice = Dice.of(vendor.issuer().number(), 0, PURPOSE);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < SAMPLE; i++) {
            double value = vendor.basket(Bend.NONE, dice).stream()
                    .mapToDouble(Vendor.Pick::value)
                    .sum();
            sum += value;
            squares += value * value;
        }
        double mean = sum / SAMPLE;
        return new Tickets(mean, Math.sqrt(Math.max(0, squares / SAMPLE - mean * mean)));
    }

    /** Standard deviation of the value of an hour in which the vendor has that many invoices on average, cents. */
    public double ofHour(Vendor vendor, double count) {
        double counts = vendor.deviation(count);
        return Math.sqrt(count * deviation * deviation + counts * counts * mean * mean);
    }
}
