package io.notaflow.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

/** A short word for what a record is that is neither XML nor JSON, from its first bytes; never quotes them. */
final class ContentKind {
    private static final int LOOKED_AT = 512;

    private ContentKind() {}

    static String of(byte[] payload) {
        String start = start(payload);
        if (start.startsWith("\u001f\u008b")) {
            return "gzip (outside of a docZip)";
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return "ZIP";
        }
        if (start.startsWith("%PDF")) {
            return "PDF";
        }
        if (start.toUpperCase(Locale.ROOT).matches("(?s)\\s*NOTA ?FISCAL\\|.*")) {
            return "the TXT layout of NF-e";
        }
        if (start.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n')) {
            return "binary data";
        }
        if (start.matches("[A-Za-z0-9+/\\s]{64,}={0,2}\\s*")) {
            return "base64";
        }
        String line = start.lines().findFirst().orElse("");
        return line.chars().filter(c -> c == ';' || c == '\t' || c == ',').count() > 1 ? "CSV" : "plain text";
    }

    static boolean isHtml(byte[] payload) {
        return start(payload).toLowerCase(Locale.ROOT).matches("(?s)(\u00ef\u00bb\u00bf)?\\s*<(!doctype\\s+)?html.*");
    }

    private static String start(byte[] payload) {
        return new String(payload, 0, Math.min(payload.length, LOOKED_AT), ISO_8859_1);
    }
}
