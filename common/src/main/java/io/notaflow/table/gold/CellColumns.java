package io.notaflow.table.gold;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Sums;
import io.notaflow.table.Meaning;
import io.notaflow.table.TableDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/** The columns that name a cell, and one per measure. */
final class CellColumns {
    /** Sums of amounts, BRL. */
    static final Type MONEY_SUM = Types.DecimalType.of(38, 2);

    static final String[] KEY = {"grain", "window_start", "dimension", "member"};
    static final Type TEXT = Types.StringType.get();
    static final Type LONG = Types.LongType.get();
    /** What follows the words of a histogram. */
    static final String BUCKETS = ": lower bound of the bucket, at most 2 % wide, to count";

    private CellColumns() {}

    /** Ids 1 to 4. */
    static <R> void addCell(TableDefinition.Builder<R> table, Function<R, Cell> cell) {
        String dimensions =
                Arrays.stream(Dimension.values()).map(Dimension::word).collect(Collectors.joining(", "));
        table.required(1, "grain", TEXT, "minute, hour or day", row -> cell.apply(row)
                        .grain()
                        .word())
                .required(
                        2,
                        "window_start",
                        Types.TimestampType.withoutZone(),
                        "Start of the window; minutes in UTC, hours and days in the documents' own local civil time",
                        row -> cell.apply(row).window())
                .required(3, "dimension", TEXT, "By what the window is divided: " + dimensions, row -> cell.apply(row)
                        .dimension()
                        .word())
                .required(
                        4,
                        "member",
                        TEXT,
                        "Which part: " + Dimension.ALL + " of total, " + Dimension.NONE + " when documents do not say",
                        row -> cell.apply(row).member());
    }

    /** One column per measure, null where the measure has no meaning. */
    static <R> void addMeasures(
            TableDefinition.Builder<R> table,
            int firstId,
            String prefix,
            Function<R, Cell> cell,
            Function<R, ? extends @Nullable Sums> sums) {
        int id = firstId;
        for (Measure measure : Measure.values()) {
            table.optional(
                    id++,
                    measure.column(),
                    measure.isMoney() ? MONEY_SUM : LONG,
                    new Meaning(prefix + measure.words() + ": " + measure.formula(), measure.unit(), List.of()),
                    row -> value(measure, cell.apply(row), sums.apply(row)));
        }
    }

    /** The type of a histogram whose parts have the ids {@code firstPart} and the next. */
    static Type histogram(int firstPart) {
        return Types.MapType.ofRequired(firstPart, firstPart + 1, LONG, LONG);
    }

    static @Nullable Object value(Measure measure, Cell cell, @Nullable Sums sums) {
        if (sums == null || !measure.isOf(cell.dimension())) {
            return null;
        }
        return measure.isMoney() ? (Object) sums.money(measure) : (Object) sums.count(measure);
    }
}
