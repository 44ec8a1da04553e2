package io.notaflow.binary;

import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes values in few bytes; {@link CompactInput} reads them. Part of the form of saved state: never change, only add. */
public final class CompactOutput {
    static final int NULL = 0;
    static final int TEXT = 1;
    static final int FINGERPRINT = 2;
    static final int DIGEST = 3;

    private static final int FINGERPRINT_LENGTH = 32;
    private static final int DIGEST_LENGTH = 28;

    private final DataOutput out;

    public CompactOutput(DataOutput out) {
        this.out = out;
    }

    /** Seven bits a byte, the lowest first. */
    public void unsigned(long value) throws IOException {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.writeByte((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    public void signed(long value) throws IOException {
        unsigned(zigzag(value));
    }

    /** Null is told apart by a bit. */
    public void number(@Nullable Integer value) throws IOException {
        unsigned(value == null ? 0 : zigzag(value) + 1);
    }

    private static long zigzag(long value) {
        return (value << 1) ^ (value >> 63);
    }

    /** Fingerprints and SHA-1 digests take half and three quarters of their characters. */
    public void text(@Nullable String value) throws IOException {
        if (value == null) {
            out.writeByte(NULL);
            return;
        }
        byte[] packed = packed(value, FINGERPRINT_LENGTH);
        if (packed != null) {
            out.writeByte(FINGERPRINT);
            out.write(packed);
            return;
        }
        packed = packed(value, DIGEST_LENGTH);
        if (packed != null) {
            out.writeByte(DIGEST);
            out.write(packed);
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeByte(TEXT);
        unsigned(bytes.length);
        out.write(bytes);
    }

    public void instant(@Nullable Instant value) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            signed(value.toEpochMilli());
        }
    }

    public void date(@Nullable LocalDate value) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            signed(value.toEpochDay());
        }
    }

    public void decimal(@Nullable BigDecimal value) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            BigInteger unscaled = value.unscaledValue();
            signed(value.scale());
            byte[] bytes = unscaled.toByteArray();
            unsigned(bytes.length);
            out.write(bytes);
        }
    }

    /** Bytes with their length before them. */
    public void block(byte[] bytes) throws IOException {
        unsigned(bytes.length);
        out.write(bytes);
    }

    /** The bytes of a hexadecimal or Base64 text, or null when they do not give the very same text back. */
    private static byte @Nullable [] packed(String value, int length) {
        if (value.length() != length) {
            return null;
        }
        try {
            if (length == FINGERPRINT_LENGTH) {
                byte[] bytes = HexFormat.of().parseHex(value);
                return value.equals(value.toLowerCase(Locale.ROOT)) ? bytes : null;
            }
            byte[] bytes = Base64.getDecoder().decode(value);
            return bytes.length == 20
                            && Base64.getEncoder().encodeToString(bytes).equals(value)
                    ? bytes
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
