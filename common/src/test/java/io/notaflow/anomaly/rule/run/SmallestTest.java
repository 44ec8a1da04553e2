package io.notaflow.anomaly.rule.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SmallestTest {
    @Property
    void keepsTheSmallestWhateverTheOrderAndThePartition(
            @ForAll @Size(max = 40) List<@IntRange(max = 30) Integer> entries, @ForAll long seed) {
        List<Integer> expected = new TreeSet<>(entries).stream().limit(5).toList();
        List<Integer> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        int cut = shuffled.isEmpty() ? 0 : new Random(seed).nextInt(shuffled.size());

        Smallest<Integer> one = of(shuffled.subList(0, cut));
        one.add(of(shuffled.subList(cut, shuffled.size())));

        assertThat(of(entries).entries()).containsExactlyElementsOf(expected);
        assertThat(one.entries()).containsExactlyElementsOf(expected);
    }

    @Test
    void whatIsTakenBackMayComeLaterOrBefore() {
        Smallest<Integer> smallest = new Smallest<>(5);
        smallest.add(3, -1);
        smallest.add(2, 1);
        smallest.add(2, 1);
        smallest.add(2, -1);
        smallest.add(3, 1);

        assertThat(smallest.entries()).containsExactly(2);
    }

    /** Six entries for five places: 6 is forgotten, and so must 7 be, although there is room again. */
    @Test
    void neverTakesALargerOneForTheNextOfThoseItForgot() {
        Smallest<Integer> smallest = of(List.of(1, 2, 3, 4, 5, 6));
        smallest.add(1, -1);
        smallest.add(7, 1);

        assertThat(smallest.entries()).containsExactly(2, 3, 4, 5);
        assertThat(smallest.forgotten()).isEqualTo(6);
    }

    private static Smallest<Integer> of(List<Integer> entries) {
        Smallest<Integer> smallest = new Smallest<>(5);
        entries.forEach(entry -> smallest.add(entry, 1));
        return smallest;
    }
}
