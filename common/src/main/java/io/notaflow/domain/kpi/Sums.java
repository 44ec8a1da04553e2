package io.notaflow.domain.kpi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One sum per {@link Measure}, exact whatever is added: a long each (counts, or hundredths of BRL), and a BigInteger where a long is not
 * enough. Not thread-safe.
 */
public final class Sums {
    private static final Measure[] MEASURES = Measure.values();
    private static final int SCALE = 2;

    private final long[] small = new long[MEASURES.length];
    /** What did not fit; null while nothing ever overflowed. */
    private @Nullable BigInteger @Nullable [] large;

    /** Adds a count, or hundredths of BRL. */
    public void add(Measure measure, long amount) {
        add(measure.code(), amount);
    }

    /** Adds an amount in BRL with at most two decimals; null adds nothing. */
    public void add(Measure measure, @Nullable BigDecimal amount) {
        if (amount != null && amount.signum() != 0) {
            add(measure, hundredths(amount));
        }
    }

    /** Adds hundredths of any size. */
    public void add(Measure measure, BigInteger amount) {
        if (amount.bitLength() < Long.SIZE) {
            add(measure.code(), amount.longValue());
        } else {
            addLarge(measure.code(), amount);
        }
    }

    /** Adds all of {@code other}, or takes it off. */
    public void add(Sums other, Sign sign) {
        for (int i = 0; i < small.length; i++) {
            long amount = other.small[i];
            if (amount != 0) {
                if (sign == Sign.PLUS) {
                    add(i, amount);
                } else if (amount != Long.MIN_VALUE) {
                    add(i, -amount);
                } else {
                    addLarge(i, BigInteger.valueOf(amount).negate());
                }
            }
        }
        if (other.large != null) {
            for (int i = 0; i < small.length; i++) {
                BigInteger amount = other.large[i];
                if (amount != null) {
                    addLarge(i, sign == Sign.PLUS ? amount : amount.negate());
                }
            }
        }
    }

    /** The sum: a count, or hundredths of BRL. */
    public BigInteger exact(Measure measure) {
        BigInteger value = BigInteger.valueOf(small[measure.code()]);
        BigInteger beyond = large == null ? null : large[measure.code()];
        return beyond == null ? value : value.add(beyond);
    }

    /** The sum of a count. */
    public long count(Measure measure) {
        return large == null ? small[measure.code()] : exact(measure).longValueExact();
    }

    /** Whether a sum is 0. */
    public boolean isZero(Measure measure) {
        return large == null ? small[measure.code()] == 0 : exact(measure).signum() == 0;
    }

    /** The sum of an amount, in BRL with two decimals. */
    public BigDecimal money(Measure measure) {
        return new BigDecimal(exact(measure), SCALE);
    }

    /** Whether all sums are 0. */
    public boolean isZero() {
        for (Measure measure : MEASURES) {
            if (!isZero(measure)) {
                return false;
            }
        }
        return true;
    }

    /** Hundredths of an amount. */
    public static BigInteger hundredths(BigDecimal amount) {
        return amount.setScale(SCALE).unscaledValue();
    }

    private void add(int position, long amount) {
        long sum = small[position] + amount;
        if (((small[position] ^ sum) & (amount ^ sum)) < 0) {
            addLarge(position, BigInteger.valueOf(amount));
        } else {
            small[position] = sum;
        }
    }

    private void addLarge(int position, BigInteger amount) {
        if (large == null) {
            large = new BigInteger[MEASURES.length];
        }
        BigInteger before = large[position];
        large[position] = before == null ? amount : before.add(amount);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sums sums
                && Arrays.stream(MEASURES).allMatch(measure -> exact(measure).equals(sums.exact(measure)));
    }

    @Override
    public int hashCode() {
        return Arrays.stream(MEASURES).map(this::exact).toList().hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (Measure measure : MEASURES) {
            if (!isZero(measure)) {
                text.append(text.length() == 1 ? "" : ", ")
                        .append(measure.column())
                        .append('=');
                text.append(
                        measure.isMoney()
                                ? money(measure).toPlainString()
                                : exact(measure).toString());
            }
        }
        return text.append('}').toString();
    }
}
