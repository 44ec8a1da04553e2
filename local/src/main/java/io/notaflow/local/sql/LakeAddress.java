package io.notaflow.local.sql;

import java.util.List;
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

    private static String option(String script, String name, String value) {
        Matcher option =
                Pattern.compile("'" + Pattern.quote(name) + "' = '[^']*'").matcher(script);
        if (!option.find()) {
            throw new IllegalArgumentException("Cannot find the option in the script of the catalog: " + name);
        }
        return option.replaceFirst(Matcher.quoteReplacement("'" + name + "' = '" + value.replace("'", "''") + "'"));
    }
}
