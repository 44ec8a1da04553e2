package io.notaflow.table.bronze;

import org.jspecify.annotations.Nullable;

/** A guess at what a payload is, from its first bytes only; informative, the decoder decides for itself. */
public final class ContentType {

    private ContentType() {}

    /** One of {@code xml, json, gzip, text, empty, tombstone, other}. */
    public static String of(byte @Nullable [] payload) {
        if (payload == null) {
            return "tombstone";
        }
        int i = firstSignificant(payload);
        if (i == payload.length) {
            return "empty";
        }
        if (payload.length > 1 && (payload[0] & 0xFF) == 0x1F && (payload[1] & 0xFF) == 0x8B) {
            return "gzip";
        }
        return switch (payload[i]) {
            case '<' -> "xml";
            case '{', '[' -> "json";
            default -> payload[i] >= ' ' && payload[i] < 0x7F ? "text" : "other";
        };
    }

    /** Skips white space, byte-order marks and the zero bytes of UTF-16. */
    private static int firstSignificant(byte[] payload) {
        int i = 0;
        while (i < payload.length) {
            int b = payload[i] & 0xFF;
            boolean skipped = b == 0xEF || b == 0xBB || b == 0xBF || b == 0xFE || b == 0xFF || b == 0 || b == ' ';
            if (!skipped && b != '\n' && b != '\r' && b != '\t') {
                break;
            }
            i++;
        }
        return i;
    }
}
