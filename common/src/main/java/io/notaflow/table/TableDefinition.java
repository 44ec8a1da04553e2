package io.notaflow.table;

import io.notaflow.table.Column.Need;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.SortOrder;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/**
 * A table of the lake, defined once: creation, row mappers, PostgreSQL DDL and the data dictionary derive from it.
 *
 * @param <R> what one row is made from
 */
public final class TableDefinition<R> {

    /** {@code DECIMAL(15,2)}: one amount in BRL. */
    public static final Type MONEY = Types.DecimalType.of(15, 2);

    private final String namespace;
    private final String name;
    private final String comment;
    private final List<Column<R>> columns;
    private final List<String> key;
    private final List<Partition> partitions;
    private final List<String> sort;

    private TableDefinition(Builder<R> builder) {
        this.namespace = builder.namespace;
        this.name = builder.name;
        this.comment = builder.comment;
        this.columns = List.copyOf(builder.columns);
        this.key = List.copyOf(builder.key);
        this.partitions = List.copyOf(builder.partitions);
        this.sort = List.copyOf(builder.sort);
    }

    /** Starts the definition of {@code namespace.name}. */
    public static <R> Builder<R> named(String namespace, String name, String comment) {
        return new Builder<>(namespace, name, comment);
    }

    /** {@code bronze}, {@code silver} or {@code gold}. */
    public String namespace() {
        return namespace;
    }

    /** The table's name without its namespace. */
    public String name() {
        return name;
    }

    /** {@code namespace.name}. */
    public String qualifiedName() {
        return namespace + '.' + name;
    }

    /** What one row is. */
    public String comment() {
        return comment;
    }

    /** The columns in their order. */
    public List<Column<R>> columns() {
        return columns;
    }

    /** Names of the columns that together are unique; informative, nothing enforces it in an append-only table. */
    public List<String> key() {
        return key;
    }

    /** By what rows are kept together, the coarsest first; empty for an unpartitioned table. */
    public List<Partition> partitions() {
        return partitions;
    }

    /** The columns that rows are sorted by when files are compacted. */
    public List<String> sort() {
        return sort;
    }

    /** Position of a column, 0-based. */
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Cannot find column: " + qualifiedName() + '.' + column);
    }

    /** The Iceberg schema with this definition's field ids. */
    public Schema schema() {
        return new Schema(columns.stream().map(Column::field).toList());
    }

    /** The Iceberg partition spec. */
    public PartitionSpec spec() {
        PartitionSpec.Builder spec = PartitionSpec.builderFor(schema());
        partitions.forEach(partition -> partition.addTo(spec));
        return spec.build();
    }

    /** The Iceberg sort order. */
    public SortOrder sortOrder() {
        if (sort.isEmpty()) {
            return SortOrder.unsorted();
        }
        SortOrder.Builder order = SortOrder.builderFor(schema());
        sort.forEach(order::asc);
        return order.build();
    }

    @Override
    public String toString() {
        return qualifiedName();
    }

    /** Collects the parts of a definition; ids follow the order of definition and must be given explicitly. */
    public static final class Builder<R> {

        private final String namespace;
        private final String name;
        private final String comment;
        private final List<Column<R>> columns = new ArrayList<>();
        private final Map<Integer, String> names = new HashMap<>();
        private List<String> key = List.of();
        private final List<Partition> partitions = new ArrayList<>();
        private List<String> sort = List.of();

        private Builder(String namespace, String name, String comment) {
            this.namespace = namespace;
            this.name = name;
            this.comment = comment;
        }

        /** Adds a column that is never null and stands in no fiscal document. */
        public Builder<R> required(int id, String column, Type type, String words, Function<R, ?> value) {
            return required(id, column, type, Meaning.of(words), value);
        }

        /** Adds a column that is never null. */
        public Builder<R> required(int id, String column, Type type, Meaning meaning, Function<R, ?> value) {
            return add(new Column<>(id, column, type, Need.REQUIRED, meaning, value));
        }

        /** Adds a column that may be null and stands in no fiscal document. */
        public Builder<R> optional(
                int id, String column, Type type, String words, Function<R, ? extends @Nullable Object> value) {
            return optional(id, column, type, Meaning.of(words), value);
        }

        /** Adds a column that may be null. */
        public Builder<R> optional(
                int id, String column, Type type, Meaning meaning, Function<R, ? extends @Nullable Object> value) {
            return add(new Column<>(id, column, type, Need.OPTIONAL, meaning, value));
        }

        /** Names the unique key. */
        public Builder<R> key(String... names) {
            key = List.of(names);
            return this;
        }

        /** Partitions by the UTC day of a timestamp column. */
        public Builder<R> partitionedByDayOf(String column) {
            partitions.add(new Partition(Partition.By.DAY, column));
            return this;
        }

        /** Partitions by the month of a timestamp column. */
        public Builder<R> partitionedByMonthOf(String column) {
            partitions.add(new Partition(Partition.By.MONTH, column));
            return this;
        }

        /** Partitions by a column with few values. */
        public Builder<R> partitionedBy(String column) {
            partitions.add(new Partition(Partition.By.VALUE, column));
            return this;
        }

        /** Sorts by these columns when compacted. */
        public Builder<R> sortedBy(String... names) {
            sort = List.of(names);
            return this;
        }

        /** Ends the definition. */
        public TableDefinition<R> build() {
            return new TableDefinition<>(this);
        }

        private Builder<R> add(Column<R> column) {
            String other = names.putIfAbsent(column.id(), column.name());
            if (other != null) {
                throw new IllegalArgumentException("Cannot use field id twice: " + namespace + '.' + name + '.'
                        + column.name() + ", id: " + column.id() + " (already: " + other + ")");
            }
            columns.add(column);
            return this;
        }
    }
}
