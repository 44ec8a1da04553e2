package io.notaflow.table.silver;

import io.notaflow.table.Meaning;
import io.notaflow.table.TableDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/**
 * Adds the columns that one group of a fiscal document fills, by the decimals and units of the fiscal schemas; tags are relative to
 * the group, several of them parted by {@code |}. Values are read from the whole row: one lambda per column is what the virtual
 * machine inlines; a function of the group, called behind one that finds the group, was measured to cost more than twice as much.
 */
final class Group<R> {
    private static final String BRL = "BRL";
    private static final String UNITS = "units";
    private static final String BRL_PER_UNIT = "BRL per unit";
    private static final Type QUANTITY = Types.DecimalType.of(15, 4);
    private static final Type LONG_QUANTITY = Types.DecimalType.of(16, 4);
    private static final Type PRICE = Types.DecimalType.of(21, 10);
    private static final Type RATE = Types.DecimalType.of(7, 4);
    private static final Type WEIGHT = Types.DecimalType.of(15, 3);
    private static final Type SUM = Types.DecimalType.of(18, 2);

    private final TableDefinition.Builder<R> builder;
    private final String path;

    Group(TableDefinition.Builder<R> builder, String path) {
        this.builder = builder;
        this.path = path;
    }

    void text(int id, String name, String words, String tag, Function<R, ? extends @Nullable String> value) {
        add(id, name, Types.StringType.get(), words, "", tag, value);
    }

    void integer(int id, String name, String words, String tag, Function<R, ? extends @Nullable Integer> value) {
        add(id, name, Types.IntegerType.get(), words, "", tag, value);
    }

    void instant(int id, String name, String words, String tag, Function<R, ? extends @Nullable Instant> value) {
        add(id, name, Types.TimestampType.withZone(), words, "", tag, value);
    }

    void date(int id, String name, String words, String tag, Function<R, ? extends @Nullable LocalDate> value) {
        add(id, name, Types.DateType.get(), words, "", tag, value);
    }

    /** An amount of one document or item. */
    void money(int id, String name, String words, String tag, Function<R, ? extends @Nullable BigDecimal> value) {
        add(id, name, TableDefinition.MONEY, words, BRL, tag, value);
    }

    /** A sum of amounts, with room for more of them. */
    void sum(int id, String name, String words, String tag, Function<R, ? extends @Nullable BigDecimal> value) {
        add(id, name, SUM, words, BRL, tag, value);
    }

    void rate(int id, String name, String words, String tag, Function<R, ? extends @Nullable BigDecimal> value) {
        add(id, name, RATE, words, "percent", tag, value);
    }

    /** A rate in money, with the decimals of one in percent. */
    void ratePerUnit(int id, String name, String words, String tag, Function<R, ? extends @Nullable BigDecimal> value) {
        add(id, name, RATE, words, BRL_PER_UNIT, tag, value);
    }

    void quantity(int id, String name, String words, String tag, Function<R, ? extends @Nullable BigDecimal> value) {
        add(id, name, QUANTITY, words, UNITS, tag, value);
    }

    void longQuantity(
            int id, String name, String words, String tag, Function<R, ? extends @Nullable BigDecimal> value) {
        add(id, name, LONG_QUANTITY, words, UNITS, tag, value);
    }

    /** A quantity that the schemas write like an amount. */
    void totalQuantity(
            int id, String name, String words, String tag, Function<R, ? extends @Nullable BigDecimal> value) {
        add(id, name, TableDefinition.MONEY, words, UNITS, tag, value);
    }

    void valuePerUnit(
            int id, String name, String words, String tag, Function<R, ? extends @Nullable BigDecimal> value) {
        add(id, name, QUANTITY, words, BRL_PER_UNIT, tag, value);
    }

    void price(int id, String name, String words, String tag, Function<R, ? extends @Nullable BigDecimal> value) {
        add(id, name, PRICE, words, BRL_PER_UNIT, tag, value);
    }

    void weight(int id, String name, String words, String tag, Function<R, ? extends @Nullable BigDecimal> value) {
        add(id, name, WEIGHT, words, "kg", tag, value);
    }

    /** A number of things that the schemas allow three decimals of. */
    void count(int id, String name, String words, String tag, Function<R, ? extends @Nullable BigDecimal> value) {
        add(id, name, WEIGHT, words, "pieces", tag, value);
    }

    private void add(
            int id,
            String name,
            Type type,
            String words,
            String unit,
            String tag,
            Function<R, ? extends @Nullable Object> value) {
        builder.optional(id, name, type, new Meaning(words, unit, paths(tag)), value);
    }

    private List<String> paths(String tag) {
        if (tag.isEmpty()) {
            return path.isEmpty() ? List.of() : List.of(path);
        }
        return Arrays.stream(tag.split("\\|"))
                .map(one -> path.isEmpty() ? one : path + '/' + one)
                .toList();
    }
}
