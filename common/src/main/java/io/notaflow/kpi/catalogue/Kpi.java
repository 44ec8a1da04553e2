package io.notaflow.kpi.catalogue;

import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.Level;
import io.notaflow.domain.kpi.Sums;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A KPI derived from the additive ones. A changed formula is a new version with a column of its own, and both run side by side.
 *
 * @param id its name, snake case
 * @param version of the formula, from 1
 * @param owner who decides about it: finance, tax or data
 * @param name what it is called
 * @param meaning what it says
 * @param formula how it is computed
 * @param grains where it has a meaning
 * @param source law or reference that it follows
 */
public record Kpi(
        String id,
        int version,
        String owner,
        Name name,
        String meaning,
        Formula formula,
        Set<Grain> grains,
        String source) {
    /** In both languages of the readers. */
    public record Name(String portuguese, String english) {}

    /** Name of its column: the id, from version 2 on with the version. */
    public String column() {
        return version == 1 ? id : id + "_v" + version;
    }

    /** Where it has a meaning: where all of its measures have. */
    public List<Level> levels() {
        return Arrays.stream(Level.values())
                .filter(level -> Arrays.stream(Dimension.values())
                        .filter(dimension -> dimension.level() == level)
                        .allMatch(this::isOf))
                .toList();
    }

    /** Whether it has a meaning in the cells of a dimension. */
    public boolean isOf(Dimension dimension) {
        return formula.measures().allMatch(measure -> measure.isOf(dimension));
    }

    /** Its value in a cell of that dimension; null without meaning or when it divides by zero. */
    public @Nullable BigDecimal value(Sums sums, Dimension dimension) {
        return isOf(dimension) ? formula.value(sums) : null;
    }

    /** What its column says of it. */
    public String comment() {
        return name.english() + " (" + name.portuguese() + "), "
                + formula.unit().words() + ": " + formula.words() + ". " + meaning + ". Version " + version + ", "
                + owner + "; " + source;
    }
}
