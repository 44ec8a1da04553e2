package io.notaflow.local.simulate.model;

/** The amounts of one item or of a whole document, in hundredths (of a real; of a litre for the fuels' quantities). */
@SuppressWarnings("EnumOrdinal") // an array indexed by the enum, never stored
public final class Amounts {

    private final long[] values = new long[Amount.values().length];

    /** Adds to one amount. */
    public Amounts add(Amount amount, long hundredths) {
        values[amount.ordinal()] += hundredths;
        return this;
    }

    /** Adds every amount of another. */
    public void addAll(Amounts other) {
        for (int i = 0; i < values.length; i++) {
            values[i] += other.values[i];
        }
    }

    /** Hundredths. */
    public long of(Amount amount) {
        return values[amount.ordinal()];
    }

    /** What is to be paid (rule W16-10), hundredths of a real; for an item, its {@code vItem} of 2026. */
    public long payable() {
        return of(Amount.GOODS)
                - of(Amount.DISCOUNT)
                - of(Amount.EXEMPTED)
                + of(Amount.ST)
                + of(Amount.FUND_ST)
                + of(Amount.FREIGHT)
                + of(Amount.INSURANCE)
                + of(Amount.OTHER)
                + of(Amount.IMPORT_DUTY)
                + of(Amount.IPI)
                + of(Amount.IPI_RETURNED)
                + of(Amount.SERVICES)
                + of(Amount.MONO_RETAINED);
    }

    /** The value on which taxes by value are computed: goods less discount plus charges. */
    public long taxable() {
        return of(Amount.GOODS)
                + of(Amount.SERVICES)
                - of(Amount.DISCOUNT)
                + of(Amount.FREIGHT)
                + of(Amount.INSURANCE)
                + of(Amount.OTHER);
    }

    /** Hundredths × rate in hundredths of a per cent, half up. */
    public static long percent(long hundredths, long rate) {
        return (hundredths * rate + 5_000) / 10_000;
    }
}
