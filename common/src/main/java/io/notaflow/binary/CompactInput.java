package io.notaflow.binary;

import java.io.DataInput;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CompactOutput} wrote. */
public final class CompactInput {
    private final DataInput in;

    public CompactInput(DataInput in) {
        this.in = in;
    }

    public long unsigned() throws IOException {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.readByte();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    public long signed() throws IOException {
        return unzigzag(unsigned());
    }

    public @Nullable Integer number() throws IOException {
        long value = unsigned();
        return value == 0 ? null : (int) unzigzag(value - 1);
    }

    private static long unzigzag(long value) {
        return (value >>> 1) ^ -(value & 1);
    }

    public @Nullable String text() throws IOException {
        int form = in.readByte();
        return switch (form) {
            case CompactOutput.NULL -> null;
            case CompactOutput.TEXT -> new String(bytes((int) unsigned()), StandardCharsets.UTF_8);
            case CompactOutput.FINGERPRINT -> HexFormat.of().formatHex(bytes(16));
            case CompactOutput.DIGEST -> Base64.getEncoder().encodeToString(bytes(20));
            default -> throw new IOException("Cannot read a text of the form " + form);
        };
    }

    public String requiredText() throws IOException {
        String text = text();
        if (text == null) {
            throw new IOException("Cannot read a text that must not be null");
        }
        return text;
    }

    public @Nullable Instant instant() throws IOException {
        return in.readBoolean() ? Instant.ofEpochMilli(signed()) : null;
    }

    public @Nullable LocalDate date() throws IOException {
        return in.readBoolean() ? LocalDate.ofEpochDay(signed()) : null;
    }

    public @Nullable BigDecimal decimal() throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        int scale = (int) signed();
        return new BigDecimal(new BigInteger(bytes((int) unsigned())), scale);
    }

    /** Bytes with their length before them. */
    public byte[] block() throws IOException {
        return bytes((int) unsigned());
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
