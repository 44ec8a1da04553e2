package io.notaflow.local.sql;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a lake with a JDBC catalog is.
 *
 * @param uri {@code jdbc:postgresql://host:port/database}
 * @param user of the catalog's database
 * @param warehouse as a URI
 */
public record LakeAddress(String uri, String user, String warehouse) {
    private static final String CONNECT_SECONDS = "10";
    private static final Pattern POSTGRES = Pattern.compile("jdbc:postgresql://([^:/?]+):(\\d+)/([^?]+).*");

    /** The script with this lake's address in place of the one in it. */
    String fillIn(String script) {
        return option(option(option(script, "uri", uri), "jdbc.user", user), "warehouse", warehouse);
    }

    /** The line of a PostgreSQL password file for this lake. */
    String passwordLine(String password) {
        Matcher parts = POSTGRES.matcher(uri);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Cannot use the catalog's address, uri: " + uri
                    + " (expected: jdbc:postgresql://host:port/database)");
        }
        return List.of(parts.group(1), parts.group(2), parts.group(3), user, password).stream()
                .map(part -> part.replace("\\", "\\\\").replace(":", "\\:"))
                .collect(Collectors.joining(":"));
    }

    /**
     * Tries to log in to the catalog's database.
     *
     * @throws IOException if that fails; says what to do
     */
    void check(String password) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("loginTimeout", CONNECT_SECONDS);
        try (Connection connection = DriverManager.getConnection(uri, properties)) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw new IOException(
                    "Cannot reach the catalog of the lake, " + uri + ": " + e.getMessage()
                            + " The demo's PostgreSQL runs while the demo does: start \"./notaflow demo\" in another"
                            + " terminal and leave it running; of another lake see that its PostgreSQL is up.",
                    e);
        }
    }

    private static String option(String script, String name, String value) {
        Matcher option =
                Pattern.compile("'" + Pattern.quote(name) + "' = '[^']*'").matcher(script);
        if (!option.find()) {
            throw new IllegalArgumentException("Cannot find the option in the script of the catalog: " + name);
        }
        return option.replaceFirst(Matcher.quoteReplacement("'" + name + "' = '" + value.replace("'", "''") + "'"));
    }
}
