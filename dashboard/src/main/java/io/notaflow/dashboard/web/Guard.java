package io.notaflow.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask. The page asks nobody who they are, so nothing that another site makes a visitor's browser do may succeed: a request must name a host that
 * is ours (or a name that points here could read everything), and a change needs an origin that is ours, JSON, and the token that only the page itself was given.
 */
final class Guard {
    static final String TOKEN_HEADER = "X-NotaFlow-Token";

    private static final int TOKEN_BYTES = 32;
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Set<String> hosts;
    private final String token;

    Guard(Set<String> hosts) {
        this.hosts = hosts;
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        token = HexFormat.of().formatHex(bytes);
    }

    /** What a page must send with each change; good until this process ends. */
    String token() {
        return token;
    }

    /** Before every request. */
    void check(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        if (!hosts.contains(withoutPort(context.host()))) {
            throw new ForbiddenResponse("Not a name of this page; dashboard.hosts lists them");
        }
    }

    /** Before a change. */
    void checkChange(Context context) {
        String origin = context.header("Origin");
        boolean ours = origin != null && origin.equals(context.scheme() + "://" + context.host());
        String given = context.header(TOKEN_HEADER);
        boolean known = given != null && MessageDigest.isEqual(bytes(given), bytes(token));
        boolean json = "application/json".equals(withoutParameters(context.contentType()));
        if (!ours || !known || !json) {
            throw new ForbiddenResponse("Only the page itself can do that; load it anew");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String withoutParameters(@Nullable String type) {
        return type == null ? "" : type.split(";", 2)[0].strip();
    }

    private static String withoutPort(@Nullable String host) {
        if (host == null) {
            return "";
        }
        String name = URI.create("http://" + host.replaceAll("[^A-Za-z0-9.:\\[\\]-]", "_"))
                .getHost();
        return name == null ? "" : name;
    }
}
