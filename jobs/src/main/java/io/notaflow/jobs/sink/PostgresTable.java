package io.notaflow.jobs.sink;

import io.notaflow.config.PostgresConfig;
import io.notaflow.table.Column;
import io.notaflow.table.TableDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

/** A live table in PostgreSQL, derived from a table's definition, with one row per key, the newest by (epoch, checkpoint). */
public final class PostgresTable {
    private final TableDefinition<?> definition;

    /** The definition needs a key. */
    public PostgresTable(TableDefinition<?> definition) {
        if (definition.key().isEmpty()) {
            throw new IllegalArgumentException("Cannot keep a table without a key: " + definition);
        }
        this.definition = definition;
    }

    /** The statements that create the table where it is missing, with its comments. */
    public List<String> ddl() {
        List<String> statements = new ArrayList<>();
        String columns = definition.columns().stream()
                .map(c -> "    " + c.name() + ' ' + type(c.type())
                        + (c.required() == Column.Need.REQUIRED ? " NOT NULL" : ""))
                .collect(Collectors.joining(",\n"));
        statements.add("CREATE TABLE IF NOT EXISTS " + definition.name() + " (\n" + columns + ",\n    PRIMARY KEY ("
                + String.join(", ", definition.key()) + ")\n)");
        statements.add("COMMENT ON TABLE " + definition.name() + " IS " + literal(definition.comment()));
        for (Column<?> column : definition.columns()) {
            statements.add("COMMENT ON COLUMN " + definition.name() + '.' + column.name() + " IS "
                    + literal(column.comment()));
        }
        return statements;
    }

    /** Creates the table where it is missing. */
    public void create(PostgresConfig postgres) {
        try (Connection connection = LiveDatabase.connect(postgres);
                Statement statement = connection.createStatement()) {
            for (String sql : ddl()) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the live table " + definition.name(), e);
        }
    }

    /** An insert whose row replaces an older one of its key and gives way to a newer one; by the columns {@code epoch} and {@code checkpoint}. */
    public String upsert() {
        definition.indexOf("epoch");
        definition.indexOf("checkpoint");
        String name = definition.name();
        List<String> columns = definition.columns().stream().map(Column::name).toList();
        String values = definition.columns().stream()
                .map(c -> c.type().typeId() == Type.TypeID.MAP ? "CAST(? AS jsonb)" : "?")
                .collect(Collectors.joining(", "));
        String updates = columns.stream()
                .filter(c -> !definition.key().contains(c))
                .map(c -> c + " = excluded." + c)
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES (" + values + ") ON CONFLICT ("
                + String.join(", ", definition.key()) + ") DO UPDATE SET " + updates
                + " WHERE (excluded.epoch, excluded.checkpoint) >= (" + name + ".epoch, " + name + ".checkpoint)";
    }

    private static String type(Type type) {
        return switch (type.typeId()) {
            case STRING -> "text";
            case INTEGER -> "integer";
            case LONG -> "bigint";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case TIMESTAMP -> ((Types.TimestampType) type).shouldAdjustToUTC() ? "timestamptz" : "timestamp";
            case MAP -> "jsonb";
            case DECIMAL ->
                "numeric(" + ((Types.DecimalType) type).precision() + ", " + ((Types.DecimalType) type).scale() + ")";
            case BINARY -> "bytea";
            case DOUBLE -> "double precision";
            case LIST -> "text[]";
            default -> throw new IllegalArgumentException("Cannot keep columns of this type in PostgreSQL: " + type);
        };
    }

    private static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
