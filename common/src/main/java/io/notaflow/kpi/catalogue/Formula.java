package io.notaflow.kpi.catalogue;

import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Sums;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a derived KPI follows from measures: a sum of them, or the quotient of two sums, rounded half up (away from 0).
 *
 * @param dividend what is told, or divided
 * @param divisor by what; null when nothing is divided
 * @param unit unit, factor and decimals of the result
 */
public record Formula(Terms dividend, @Nullable Terms divisor, Unit unit) {
    /**
     * PostgreSQL's quotients have as many decimals as their operands, at least 16 digits. With thirty no quotient of sums below 10^20 BRL
     * is rounded twice.
     */
    private static final String DECIMALS = ".000000000000000000000000000000";

    /** The measures it needs. */
    public Stream<Measure> measures() {
        return divisor == null ? dividend.measures() : Stream.concat(dividend.measures(), divisor.measures());
    }

    /** The value; null when it divides by zero. */
    public @Nullable BigDecimal value(Sums sums) {
        BigDecimal value = dividend.value(sums);
        if (divisor == null) {
            return value.setScale(unit.scale(), RoundingMode.HALF_UP);
        }
        BigDecimal by = divisor.value(sums);
        return by.signum() == 0
                ? null
                : value.multiply(BigDecimal.valueOf(unit.factor())).divide(by, unit.scale(), RoundingMode.HALF_UP);
    }

    /** PostgreSQL's expression over the columns of the figures, or over sums of them that bear the same names. */
    public String sql() {
        return divisor == null
                ? dividend.sql()
                : "round(" + unit.factor() + DECIMALS + " * " + dividend.factor() + " / nullif(" + divisor.sql()
                        + ", 0), " + unit.scale() + ')';
    }

    /** The same as people write it. */
    public String words() {
        String product = unit.factor() == 1 ? dividend.factor() : unit.factor() + " × " + dividend.factor();
        return divisor == null ? dividend.sql() : product + " / " + divisor.factor();
    }
}
