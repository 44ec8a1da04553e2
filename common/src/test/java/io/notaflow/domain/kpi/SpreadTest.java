package io.notaflow.domain.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Property
    void aBucketHoldsItsValuesAndIsTwoPercentWideAtMost(@ForAll @LongRange(min = 0) long value) {
        long bound = Buckets.of(value);
        long middle = Buckets.middle(bound);

        assertThat(bound).isLessThanOrEqualTo(value);
        assertThat(Math.abs(middle - value) * 100.0).isLessThanOrEqualTo((double) value * Buckets.ERROR_PERCENT);
        assertThat(Buckets.of(bound)).isEqualTo(bound);
    }

    /** 100 + 100 / 50 = 102, 102 + 2 = 104 … 150 + 3 = 153. */
    @Test
    void boundsAreWholeNumbersThatAnybodyCanComputeAgain() {
        assertThat(List.of(-5L, 0L, 1L, 99L, 100L, 101L, 102L, 103L, 152L, 153L))
                .extracting(Buckets::of)
                .containsExactly(0L, 0L, 1L, 99L, 100L, 100L, 102L, 102L, 150L, 153L);
        assertThat(Buckets.middle(99)).isEqualTo(99);
        assertThat(Buckets.middle(150)).isEqualTo(151);
    }

    @Property
    void aQuantileIsWithinOnePercentOfTheExactOne(
            @ForAll @NotEmpty List<@LongRange(min = 0, max = 1_000_000_000_000L) Long> values) {
        Spread spread = new Spread();
        values.forEach(value -> spread.add(value, Sign.PLUS));
        List<Long> sorted = values.stream().sorted().toList();

        for (double q : new double[] {0.5, 0.95, 0.99}) {
            long exact = sorted.get((int) Math.ceil(q * sorted.size()) - 1);
            assertThat((double) Objects.requireNonNull(spread.quantile(q)))
                    .isCloseTo((double) exact, Offset.offset(exact / 100.0));
        }
    }

    @Property
    void takingBackWhatWasCountedLeavesNothing(@ForAll List<Long> values) {
        Spread spread = new Spread();
        values.forEach(value -> spread.add(value, Sign.MINUS));
        values.forEach(value -> spread.add(value, Sign.PLUS));

        assertThat(spread.isEmpty()).isTrue();
        assertThat(spread.quantile(0.5)).isNull();
    }

    /** Small against large and large against small, since they are joined in different ways. */
    @Property
    void addsUpLikeAMapWhateverTheSizes(
            @ForAll List<@LongRange(min = 0, max = 60) Long> mine,
            @ForAll List<@LongRange(min = 0, max = 60) Long> theirs,
            @ForAll Sign sign) {
        Spread spread = new Spread();
        Spread other = new Spread();
        Map<Long, Long> expected = new TreeMap<>();
        mine.forEach(value -> {
            spread.add(value, Sign.PLUS);
            expected.merge(value, 1L, Long::sum);
        });
        theirs.forEach(value -> {
            other.add(value, Sign.PLUS);
            expected.merge(value, (long) sign.factor(), Long::sum);
        });
        expected.values().removeIf(count -> count == 0);

        spread.add(other, sign);

        assertThat(spread.counts()).containsExactlyEntriesOf(expected);
        assertThat(spread.size()).isEqualTo(expected.size());
        Spread same = new Spread();
        expected.forEach(same::addCount);
        assertThat(spread).isEqualTo(same).hasSameHashCodeAs(same);
        spread.add(spread, Sign.MINUS);
        assertThat(spread.isEmpty()).isTrue();
    }
}
