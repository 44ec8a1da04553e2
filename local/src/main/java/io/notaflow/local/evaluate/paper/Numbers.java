package io.notaflow.local.evaluate.paper;

import io.notaflow.local.simulate.random.Dice;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives out the numbers of all series in the order of issue. */
final class Numbers {
    private final Map<String, Long> next = new HashMap<>();
    private final long seed;

    Numbers(long seed) {
        this.seed = seed;
    }

    void giveOut(List<Sale> sales) {
        sales.sort(Comparator.comparing(Sale::instant));
        sales.forEach(this::number);
    }

    private void number(Sale sale) {
        Numbering numbering = sale.numbering();
        if (numbering.given() != null) {
            sale.number(numbering.given().take());
            return;
        }
        String series = sale.vendor().id() + '/' + sale.series();
        long number = next.computeIfAbsent(
                series, name -> 1L + Dice.of(seed, name.hashCode(), 0x5E7).below(40_000));
        if (numbering.reserved() != null) {
            numbering.reserved().begin(number);
        }
        sale.number(number + numbering.left());
        next.put(series, number + numbering.left() + 1);
    }
}
