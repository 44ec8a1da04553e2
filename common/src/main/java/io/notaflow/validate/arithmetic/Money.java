package io.notaflow.validate.arithmetic;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Item;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exact sums and products of amounts in BRL; what is absent counts as zero. */
final class Money {
    private static final int CENTS = 2;

    private Money() {}

    static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    /** Adds without allocating for what is absent or zero. */
    static BigDecimal plus(BigDecimal sum, @Nullable BigDecimal amount) {
        return amount == null || amount.signum() == 0 ? sum : sum.add(amount);
    }

    static BigDecimal minus(BigDecimal sum, @Nullable BigDecimal amount) {
        return amount == null || amount.signum() == 0 ? sum : sum.subtract(amount);
    }

    static BigDecimal sum(Invoice invoice, ItemAmount amount) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Item> items = invoice.items();
        for (int i = 0; i < items.size(); i++) {
            sum = plus(sum, amount.of(items.get(i)));
        }
        return sum;
    }

    /** Whether a product of factors is a value, before any rounding: the usual case, and cheap. */
    static boolean isExactly(BigDecimal value, BigDecimal a, BigDecimal b) {
        return value.compareTo(a.multiply(b)) == 0;
    }

    /** Half cents are rounded up, as issuers do (domain.md 9.4). */
    static BigDecimal product(BigDecimal a, BigDecimal b) {
        return a.multiply(b).setScale(CENTS, RoundingMode.HALF_UP);
    }

    /** {@code rate} percent of the base, rounded like a product. */
    static BigDecimal percent(BigDecimal base, BigDecimal rate) {
        return base.multiply(rate).movePointLeft(2).setScale(CENTS, RoundingMode.HALF_UP);
    }

    /** One amount of an item; null when the item does not carry it. */
    @FunctionalInterface
    interface ItemAmount {
        @Nullable
        BigDecimal of(Item item);
    }

    /** One amount of an invoice; null when it does not carry it. */
    @FunctionalInterface
    interface TotalAmount {
        @Nullable
        BigDecimal of(Invoice invoice);
    }
}
