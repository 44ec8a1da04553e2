package io.notaflow.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Something that happens to bytes on their way.
 *
 * @param kind what happens
 * @param from where it begins, in millionths of the length
 * @param length how many bytes it concerns
 * @param value which byte or which piece comes in
 */
record Damage(Kind kind, int from, int length, int value) {
    private static final int WHOLE = 1_000_000;
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<!DOCTYPE a>",
            "&#0;",
            "&lt;",
            "&x;",
            "\0",
            "\uFEFF",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\\",
            "\\ud800",
            "\\u0000",
            "null",
            "true",
            "-1",
            "1e999",
            "0.1e-9",
            "99999999999999999999",
            "NaN",
            "<NFe>",
            "</NFe>",
            "<nfeProc>",
            "<docZip>H4sI</docZip>",
            "<det nItem='1'>",
            "{\"NFe\":",
            "😀");

    enum Kind {
        FLIP,
        CUT_OFF,
        LEAVE_OUT,
        REPEAT,
        SPLICE,
        INSERT
    }

    byte[] to(byte[] bytes, byte[] other) {
        int start = place(bytes);
        int end = Math.min(bytes.length, start + length);
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.write(bytes, 0, start);
        switch (kind) {
            case FLIP -> {
                damaged.write(value);
                damaged.write(bytes, Math.min(start + 1, bytes.length), Math.max(0, bytes.length - start - 1));
            }
            case CUT_OFF -> {}
            case LEAVE_OUT -> damaged.write(bytes, end, bytes.length - end);
            case REPEAT -> {
                damaged.write(bytes, start, end - start);
                damaged.write(bytes, start, bytes.length - start);
            }
            case SPLICE -> {
                int place = place(other);
                damaged.write(other, place, Math.min(length, other.length - place));
                damaged.write(bytes, end, bytes.length - end);
            }
            case INSERT -> {
                damaged.writeBytes(PIECES.get(value % PIECES.size()).getBytes(UTF_8));
                damaged.write(bytes, start, bytes.length - start);
            }
        }
        return damaged.toByteArray();
    }

    private int place(byte[] bytes) {
        return (int) ((long) bytes.length * from / WHOLE);
    }
}
