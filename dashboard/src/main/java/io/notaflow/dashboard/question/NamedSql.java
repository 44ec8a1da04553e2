package io.notaflow.dashboard.question;

import java.util.ArrayList;
import java.util.List;

/**
 * SQL with parameters such as {@code :day}, made ready to be bound: each becomes a question mark.
 *
 * @param text with question marks
 * @param parameters names in the order of the question marks
 */
record NamedSql(String text, List<String> parameters) {

    /** Leaves casts ({@code ::date}), texts in quotes and comments alone. */
    static NamedSql of(String sql) {
        StringBuilder text = new StringBuilder(sql.length());
        List<String> parameters = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            int end = untouchedUntil(sql, at);
            if (end == at && sql.charAt(at) == ':') {
                end = at + 1;
                while (end < sql.length() && isOfName(sql.charAt(end))) {
                    end++;
                }
                parameters.add(sql.substring(at + 1, end));
                text.append('?');
            } else {
                end = Math.max(end, at + 1);
                text.append(sql, at, end);
            }
            at = end;
        }
        return new NamedSql(text.toString(), List.copyOf(parameters));
    }

    /** Where what begins there and holds no parameter ends; the same place when a parameter may begin there. */
    private static int untouchedUntil(String sql, int at) {
        if (sql.startsWith("--", at)) {
            return end(sql, sql.indexOf('\n', at), 0);
        }
        if (sql.startsWith("::", at)) {
            return at + 2;
        }
        if (sql.charAt(at) == '\'') {
            return end(sql, sql.indexOf('\'', at + 1), 1);
        }
        boolean name = sql.charAt(at) == ':' && at + 1 < sql.length() && isOfName(sql.charAt(at + 1));
        return name ? at : at + 1;
    }

    private static int end(String sql, int found, int more) {
        return found < 0 ? sql.length() : found + more;
    }

    private static boolean isOfName(char one) {
        return one == '_' || Character.isLetter(one);
    }
}
