package io.notaflow.decode;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over a sequence of values in one canonical form each, cut to 128 bits; one per thread. */
final class Digester {
    private static final int KEPT_BYTES = 16;
    private static final byte ABSENT = 0x00;
    private static final byte END = 0x1f;

    private final MessageDigest digest = sha256();
    private byte[] buffer = new byte[8 * 1024];
    private int used;

    Digester add(@Nullable String text) {
        if (text == null) {
            return absent();
        }
        room(text.length() * 3 + 1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                buffer[used++] = (byte) c;
            } else if (c < 0x800) {
                buffer[used++] = (byte) (0xc0 | (c >> 6));
                buffer[used++] = (byte) (0x80 | (c & 0x3f));
            } else {
                // Surrogates one by one: no text format, only a unique one.
                buffer[used++] = (byte) (0xe0 | (c >> 12));
                buffer[used++] = (byte) (0x80 | ((c >> 6) & 0x3f));
                buffer[used++] = (byte) (0x80 | (c & 0x3f));
            }
        }
        buffer[used++] = END;
        return this;
    }

    Digester add(@Nullable Integer number) {
        return number == null ? absent() : number((long) number);
    }

    /** Independent of trailing zeros: 10, 10.0 and 10.00 are one value. */
    Digester add(@Nullable BigDecimal value) {
        if (value == null) {
            return absent();
        }
        return value.precision() > 18 ? addLong(value.stripTrailingZeros()) : addShort(value);
    }

    /** Zeros at its end may have made it long. */
    private Digester addLong(BigDecimal stripped) {
        return stripped.precision() - Math.min(0, stripped.scale()) > 18
                ? add(stripped.toPlainString())
                : addShort(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    private Digester addShort(BigDecimal value) {
        long unscaled = value.scaleByPowerOfTen(value.scale()).longValue();
        int scale = value.scale();
        while (scale > 0 && unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
        number(unscaled);
        if (scale > 0) {
            used--;
            buffer[used++] = '.';
            number(scale);
        }
        return this;
    }

    /** The instant and the offset as written. */
    Digester add(@Nullable OffsetDateTime moment) {
        return moment == null
                ? absent()
                : number(moment.toEpochSecond()).number(moment.getOffset().getTotalSeconds());
    }

    /** Ends the sequence: 32 lower-case hexadecimal digits; the next value begins another one. */
    String end() {
        digest.update(buffer, 0, used);
        used = 0;
        return HexFormat.of().formatHex(digest.digest(), 0, KEPT_BYTES);
    }

    private Digester number(long number) {
        return add(Long.toString(number));
    }

    private Digester absent() {
        room(1);
        buffer[used++] = ABSENT;
        return this;
    }

    private void room(int bytes) {
        if (used + bytes > buffer.length) {
            digest.update(buffer, 0, used);
            used = 0;
            if (bytes > buffer.length) {
                buffer = Arrays.copyOf(buffer, bytes);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot find SHA-256, which every Java platform must have", e);
        }
    }
}
