package io.notaflow.decode;

import org.jspecify.annotations.Nullable;

/** The syntax of a payload as its first bytes show it; headers are never asked. */
public enum Syntax {
    XML("application/xml"),
    JSON("application/json"),
    GZIP("application/gzip"),
    EMPTY("application/x-empty"),
    OTHER("application/octet-stream");

    private final String contentType;

    Syntax(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** Skips marks, blanks and the zero bytes of UTF-16 and UTF-32, then looks at the first real byte. */
    public static Syntax of(byte @Nullable [] payload) {
        if (payload == null) {
            return EMPTY;
        }
        if (payload.length > 1 && (payload[0] & 0xFF) == 0x1F && (payload[1] & 0xFF) == 0x8B) {
            return GZIP;
        }
        for (int i = startOfText(payload); i < payload.length; i++) {
            switch (payload[i]) {
                case ' ', '\t', '\r', '\n', 0 -> {}
                case '<' -> {
                    return XML;
                }
                case '{', '[' -> {
                    return JSON;
                }
                default -> {
                    return OTHER;
                }
            }
        }
        return EMPTY;
    }

    private static int startOfText(byte[] payload) {
        int i = 0;
        while (i < payload.length && i < 4 && isMark(payload[i] & 0xFF)) {
            i++;
        }
        return i;
    }

    private static boolean isMark(int octet) {
        return octet == 0xEF || octet == 0xBB || octet == 0xBF || octet == 0xFE || octet == 0xFF;
    }
}
