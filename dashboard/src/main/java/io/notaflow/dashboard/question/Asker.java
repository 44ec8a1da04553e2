package io.notaflow.dashboard.question;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Asks the questions of a panel in one transaction that can change nothing and sees one state of the database. Thread-safe. */
public final class Asker {
    private final DataSource database;
    private final Map<Question, NamedSql> bindable = new EnumMap<>(Question.class);

    /** The connections are expected not to commit by themselves, to be read only and to see one state for a whole transaction. */
    public Asker(DataSource database) {
        this.database = database;
        for (Question question : Question.values()) {
            bindable.put(question, NamedSql.of(question.sql()));
        }
    }

    /**
     * The answers to all questions of that panel.
     *
     * @param values of parameters by name; those that a question does not name are left out
     * @throws SQLException when the database cannot be reached or does not answer in time
     */
    public Map<Question, Answer> ask(Panel panel, Map<String, ?> values) throws SQLException {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        try (Connection connection = database.getConnection()) {
            for (Question question : panel.questions()) {
                answers.put(question, ask(connection, question, values));
            }
            connection.rollback();
        }
        return answers;
    }

    /** The columns of a question's rows, with their types as PostgreSQL names them. */
    public Map<String, String> columns(Question question) throws SQLException {
        NamedSql sql = Objects.requireNonNull(bindable.get(question));
        Map<String, String> columns = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.text())) {
            ResultSetMetaData described = statement.getMetaData();
            for (int i = 1; i <= described.getColumnCount(); i++) {
                columns.put(described.getColumnLabel(i), described.getColumnTypeName(i));
            }
            connection.rollback();
        }
        return columns;
    }

    private Answer ask(Connection connection, Question question, Map<String, ?> values) throws SQLException {
        NamedSql sql = Objects.requireNonNull(bindable.get(question));
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            int at = 1;
            for (String name : sql.parameters()) {
                if (!values.containsKey(name)) {
                    throw new IllegalArgumentException("Cannot ask " + question.slug() + " without " + name);
                }
                statement.setObject(at++, values.get(name));
            }
            try (ResultSet rows = statement.executeQuery()) {
                return new Answer(read(rows));
            }
        }
    }

    private static List<Map<String, @Nullable Object>> read(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        while (rows.next()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                row.put(columns.getColumnLabel(i), plain(rows, i));
            }
            all.add(row);
        }
        return all;
    }

    private static @Nullable Object plain(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Timestamp) {
            return moment(rows, column);
        }
        if (value instanceof Date) {
            return String.valueOf(rows.getObject(column, LocalDate.class));
        }
        return value instanceof Array array ? List.of((Object[]) array.getArray()) : value;
    }

    /** Local times of windows have no zone and stay without one. */
    private static String moment(ResultSet rows, int column) throws SQLException {
        boolean zoned = rows.getMetaData().getColumnTypeName(column).equals("timestamptz");
        return zoned
                ? rows.getObject(column, OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toString()
                : rows.getObject(column, LocalDateTime.class).toString();
    }
}
