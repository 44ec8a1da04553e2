package io.notaflow.kpi.catalogue;

import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Sums;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures added up, and others taken off.
 *
 * @param added at least one
 * @param taken possibly none
 */
public record Terms(List<Measure> added, List<Measure> taken) {
    /** Measures added up. */
    public static Terms of(Measure... added) {
        return new Terms(List.of(added), List.of());
    }

    /** The same with more of them taken off. */
    public Terms less(Measure... more) {
        return new Terms(added, Stream.concat(taken.stream(), Stream.of(more)).toList());
    }

    /** The same with more of them added. */
    public Terms plus(Measure... more) {
        return new Terms(Stream.concat(added.stream(), Stream.of(more)).toList(), taken);
    }

    /** All of them. */
    public Stream<Measure> measures() {
        return Stream.concat(added.stream(), taken.stream());
    }

    /** The exact value: BRL or a count. */
    public BigDecimal value(Sums sums) {
        BigDecimal plus = added.stream().map(one -> value(one, sums)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return taken.stream().map(one -> value(one, sums)).reduce(plus, BigDecimal::subtract);
    }

    /** Over the columns of the figures, as SQL and people write it. */
    public String sql() {
        String minus = taken.stream().map(one -> " - " + one.column()).collect(Collectors.joining());
        return added.stream().map(Measure::column).collect(Collectors.joining(" + ")) + minus;
    }

    /** The same as one factor of a product. */
    String factor() {
        return measures().count() == 1 ? sql() : '(' + sql() + ')';
    }

    private static BigDecimal value(Measure measure, Sums sums) {
        return measure.isMoney() ? sums.money(measure) : new BigDecimal(sums.exact(measure));
    }
}
