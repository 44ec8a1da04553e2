package io.notaflow.local.reconcile.batch;

import io.notaflow.domain.kpi.Sums;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An item as figures see it; about 250 bytes. */
public final class Line {
    private static final ItemAmount[] AMOUNTS = ItemAmount.values();

    private final @Nullable String cfop;
    private final @Nullable String ncm;
    private final boolean partOfTotal;
    private final long[] hundredths = new long[AMOUNTS.length];

    /**
     * From whatever holds the amounts.
     *
     * @param inTotal {@code indTot}; absent counts as 1
     */
    @SuppressWarnings("EnumOrdinal") // A place in an array that nobody else sees.
    public Line(
            @Nullable String cfop,
            @Nullable String ncm,
            @Nullable Integer inTotal,
            Function<ItemAmount, ? extends @Nullable BigDecimal> amounts) {
        this.cfop = cfop;
        this.ncm = ncm;
        this.partOfTotal = inTotal == null || inTotal == 1;
        for (ItemAmount amount : AMOUNTS) {
            BigDecimal value = amounts.apply(amount);
            hundredths[amount.ordinal()] =
                    value == null ? 0 : Sums.hundredths(value).longValueExact();
        }
    }

    @Nullable
    String cfop() {
        return cfop;
    }

    @Nullable
    String ncm() {
        return ncm;
    }

    /** Whether {@code indTot} says that it is in the invoice's total. */
    boolean isPartOfTotal() {
        return partOfTotal;
    }

    /** Hundredths of BRL; 0 when absent. */
    @SuppressWarnings("EnumOrdinal") // See above.
    long hundredths(ItemAmount amount) {
        return hundredths[amount.ordinal()];
    }

    /** vProd − vDesc + vFrete + vSeg + vOutro, hundredths of BRL. */
    long value() {
        return hundredths(ItemAmount.PRODUCT)
                - hundredths(ItemAmount.DISCOUNT)
                + hundredths(ItemAmount.FREIGHT)
                + hundredths(ItemAmount.INSURANCE)
                + hundredths(ItemAmount.OTHER_CHARGES);
    }
}
