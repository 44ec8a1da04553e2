package io.notaflow.jobs.catalog;

import java.util.LinkedHashMap;
import java.util.Map;

/** Completes PostgreSQL addresses so that a dead server or a cut line is noticed instead of waited for, and no row is quoted in an error. */
public final class JdbcAddress {
    /** By parameter; what the address already says is left alone. Time-outs in seconds. */
    private static final Map<String, String> SAFEGUARDS = new LinkedHashMap<>();

    static {
        SAFEGUARDS.put("connectTimeout", "10");
        SAFEGUARDS.put("socketTimeout", "60");
        SAFEGUARDS.put("tcpKeepAlive", "true");
        // Otherwise the message of a failed batch quotes the rows, and so would our log.
        SAFEGUARDS.put("logServerErrorDetail", "false");
        SAFEGUARDS.put("ApplicationName", "notaflow");
    }

    private JdbcAddress() {}

    /** The address with time-outs and keep-alive. */
    public static String guarded(String address) {
        StringBuilder guarded = new StringBuilder(address);
        SAFEGUARDS.forEach((name, value) -> {
            if (!address.contains("?" + name + "=") && !address.contains("&" + name + "=")) {
                guarded.append(guarded.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        });
        return guarded.toString();
    }
}
