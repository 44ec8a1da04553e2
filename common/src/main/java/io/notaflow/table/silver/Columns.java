package io.notaflow.table.silver;

import io.notaflow.domain.Origin;
import io.notaflow.table.TableDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/** Short words for the columns of the silver tables, by the decimals of the fiscal schemas. */
final class Columns<R> {
    private static final Type QUANTITY = Types.DecimalType.of(15, 4);
    private static final Type LONG_QUANTITY = Types.DecimalType.of(16, 4);
    private static final Type PRICE = Types.DecimalType.of(21, 10);
    private static final Type RATE = Types.DecimalType.of(7, 4);
    private static final Type WEIGHT = Types.DecimalType.of(15, 3);
    private static final Type SUM = Types.DecimalType.of(18, 2);
    private static final Type INSTANT = Types.TimestampType.withZone();

    private final TableDefinition.Builder<R> builder;
    private int lists;

    /** Begins with the columns every silver table begins with. */
    Columns(TableDefinition.Builder<R> builder, int lastColumn, Function<R, Origin> origin) {
        this.builder = builder;
        this.lists = lastColumn;
        builder.required(
                1, "source_ref", Types.StringType.get(), "topic/partition/offset of the record", r -> origin.apply(r)
                        .source()
                        .toString());
        builder.required(
                2,
                "document_index",
                Types.IntegerType.get(),
                "Place of the document in its record, from 0",
                r -> origin.apply(r).index());
        builder.required(
                3, "received_at", INSTANT, "Arrival of the record, as in bronze.documents", r -> origin.apply(r)
                        .receivedAt());
    }

    void requiredText(int id, String name, String meaning, Function<R, String> value) {
        builder.required(id, name, Types.StringType.get(), meaning, value);
    }

    void requiredInteger(int id, String name, String meaning, Function<R, Integer> value) {
        builder.required(id, name, Types.IntegerType.get(), meaning, value);
    }

    void text(int id, String name, String meaning, Function<R, ? extends @Nullable String> value) {
        builder.optional(id, name, Types.StringType.get(), meaning, value);
    }

    void integer(int id, String name, String meaning, Function<R, ? extends @Nullable Integer> value) {
        builder.optional(id, name, Types.IntegerType.get(), meaning, value);
    }

    void money(int id, String name, String meaning, Function<R, ? extends @Nullable Object> value) {
        builder.optional(id, name, TableDefinition.MONEY, meaning, value);
    }

    void sum(int id, String name, String meaning, Function<R, ? extends @Nullable Object> value) {
        builder.optional(id, name, SUM, meaning, value);
    }

    void rate(int id, String name, String meaning, Function<R, ? extends @Nullable Object> value) {
        builder.optional(id, name, RATE, meaning, value);
    }

    void quantity(int id, String name, String meaning, Function<R, ? extends @Nullable Object> value) {
        builder.optional(id, name, QUANTITY, meaning, value);
    }

    void longQuantity(int id, String name, String meaning, Function<R, ? extends @Nullable Object> value) {
        builder.optional(id, name, LONG_QUANTITY, meaning, value);
    }

    void price(int id, String name, String meaning, Function<R, ? extends @Nullable Object> value) {
        builder.optional(id, name, PRICE, meaning, value);
    }

    void weight(int id, String name, String meaning, Function<R, ? extends @Nullable Object> value) {
        builder.optional(id, name, WEIGHT, meaning, value);
    }

    void instant(int id, String name, String meaning, Function<R, ? extends @Nullable Instant> value) {
        builder.optional(id, name, INSTANT, meaning, value);
    }

    void date(int id, String name, String meaning, Function<R, ? extends @Nullable LocalDate> value) {
        builder.optional(id, name, Types.DateType.get(), meaning, value);
    }

    /** Iceberg numbers the elements of lists behind the last column, in the order of the columns. */
    void texts(int id, String name, String meaning, Function<R, List<String>> value) {
        lists++;
        builder.required(id, name, Types.ListType.ofRequired(lists, Types.StringType.get()), meaning, value);
    }

    /** A part of something that may be missing. */
    static <T, V> @Nullable V part(@Nullable T from, Function<? super T, ? extends @Nullable V> value) {
        return from == null ? null : value.apply(from);
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    static @Nullable LocalDate localDate(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }

    static @Nullable Integer offsetMinutes(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.getOffset().getTotalSeconds() / 60;
    }
}
