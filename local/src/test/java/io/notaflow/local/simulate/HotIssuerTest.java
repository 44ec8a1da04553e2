package io.notaflow.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HotIssuerTest {
    @Test
    void takesItsShareOfTheStoriesWithNumbersOfItsOwn() {
        Lanes plain = new Lanes(7, 0);
        Lanes skewed = new Lanes(7, .3);
        Set<Long> numbers = new HashSet<>();
        int hot = 0;
        for (long index = 0; index < 10_000; index++) {
            Lanes.Slot slot = skewed.slot(index);
            if (slot.issuer() == 576) {
                hot++;
                numbers.add(slot.number());
            } else {
                assertThat(slot).isEqualTo(plain.slot(index));
            }
        }
        assertThat(hot).isBetween(2_850, 3_150);
        assertThat(numbers).hasSize(hot);
    }
}
