package io.notaflow.table.silver;

import io.notaflow.domain.Origin;
import io.notaflow.table.Meaning;
import io.notaflow.table.TableDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/** Adds the columns of a silver table: those that are always there by themselves, all others by their fiscal group. */
final class Columns<R> {
    private final TableDefinition.Builder<R> builder;
    private int lists;

    /** Begins with the columns every silver table begins with. */
    Columns(TableDefinition.Builder<R> builder, int lastColumn, Function<R, Origin> origin) {
        this.builder = builder;
        this.lists = lastColumn;
        requiredText(1, "source_ref", "Record it came in: topic/partition/offset", "", r -> origin.apply(r)
                .source()
                .toString());
        requiredInteger(2, "document_index", "Place of the document in its record, from 0", "", r -> origin.apply(r)
                .index());
        builder.required(
                3,
                "received_at",
                Types.TimestampType.withZone(),
                "Arrival of the record, as in bronze.documents",
                r -> origin.apply(r).receivedAt());
    }

    /** Columns of a group of the fiscal document. */
    Group<R> group(String path) {
        return new Group<>(builder, path);
    }

    void requiredText(int id, String name, String words, String path, Function<R, String> value) {
        builder.required(id, name, Types.StringType.get(), meaning(words, path), value);
    }

    void requiredInteger(int id, String name, String words, String path, Function<R, Integer> value) {
        builder.required(id, name, Types.IntegerType.get(), meaning(words, path), value);
    }

    /** Iceberg numbers the elements of lists behind the last column, in the order of the columns. */
    void texts(int id, String name, String words, List<String> paths, Function<R, List<String>> value) {
        lists++;
        builder.required(
                id,
                name,
                Types.ListType.ofRequired(lists, Types.StringType.get()),
                new Meaning(words, "", paths),
                value);
    }

    private static Meaning meaning(String words, String path) {
        return path.isEmpty() ? Meaning.of(words) : Meaning.of(words, path);
    }

    /** A part of something that may be missing. */
    static <T, V> @Nullable V part(@Nullable T from, Function<? super T, ? extends @Nullable V> value) {
        return from == null ? null : value.apply(from);
    }

    static @Nullable LocalDate localDate(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }

    static @Nullable Integer offsetMinutes(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.getOffset().getTotalSeconds() / 60;
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
