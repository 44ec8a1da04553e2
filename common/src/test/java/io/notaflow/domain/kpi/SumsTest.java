package io.notaflow.domain.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SumsTest {
    private static final Measure MONEY = Measure.DOCUMENT_TOTAL;

    /** No data may wrap a sum: what does not fit a long goes on in a BigInteger. */
    @Property
    void isExactWhateverIsAdded(@ForAll List<Long> amounts) {
        Sums sums = new Sums();
        BigInteger expected = BigInteger.ZERO;
        for (long amount : amounts) {
            sums.add(MONEY, amount);
            expected = expected.add(BigInteger.valueOf(amount));
        }

        assertThat(sums.exact(MONEY)).isEqualTo(expected);
        assertThat(sums.money(MONEY)).isEqualTo(new BigDecimal(expected, 2));
        assertThat(sums.isZero(MONEY)).isEqualTo(expected.signum() == 0);
    }

    @Property
    void takingBackWhatWasAddedLeavesNothing(@ForAll List<Long> amounts, @ForAll List<Long> others) {
        Sums one = of(amounts);
        Sums two = of(others);

        Sums both = new Sums();
        both.add(one, Sign.PLUS);
        both.add(two, Sign.PLUS);
        both.add(one, Sign.MINUS);
        assertThat(both).isEqualTo(two).hasSameHashCodeAs(two);
        both.add(two, Sign.MINUS);
        assertThat(both.isZero()).isTrue();
    }

    @Test
    void theSmallestLongCanBeTakenBack() {
        Sums sums = new Sums();
        sums.add(of(List.of(Long.MIN_VALUE)), Sign.MINUS);

        assertThat(sums.exact(MONEY)).isEqualTo(BigInteger.ONE.shiftLeft(63));
    }

    @Test
    void amountsAreKeptToTheCentAndNothingIsRounded() {
        Sums sums = new Sums();
        sums.add(MONEY, new BigDecimal("10.1"));
        sums.add(MONEY, new BigDecimal("0.230"));
        sums.add(MONEY, (BigDecimal) null);

        assertThat(sums.money(MONEY)).isEqualTo(new BigDecimal("10.33"));
        assertThat(sums).hasToString("{document_total=10.33}");
        assertThatThrownBy(() -> sums.add(MONEY, new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    private static Sums of(List<Long> amounts) {
        Sums sums = new Sums();
        amounts.forEach(amount -> sums.add(MONEY, amount));
        return sums;
    }
}
