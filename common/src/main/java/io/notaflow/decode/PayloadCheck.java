package io.notaflow.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names the cause after a parser gave up, from the bytes instead of from the parser's words. */
final class PayloadCheck {
    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9_.\\-]{1,40})");
    private static final Pattern SURROGATE = Pattern.compile("\\(code 0xd[89a-f]");

    private PayloadCheck() {}

    static ProblemCode cause(byte[] payload, ProblemCode otherwise) {
        if (looksLikeUtf16(payload)) {
            return otherwise;
        }
        for (byte octet : payload) {
            if (octet == 0) {
                return ProblemCode.NUL_CHARACTER;
            }
        }
        return otherwise;
    }

    /** Of XML that is not well-formed; the parser says it of references, the bytes of everything else. */
    static ProblemCode causeInXml(byte[] payload, String message) {
        if (message.contains("null character")) {
            return ProblemCode.NUL_CHARACTER;
        }
        if (SURROGATE.matcher(message).find()) {
            return ProblemCode.LONE_SURROGATE;
        }
        boolean wide = utf16(payload) != null;
        String declared = declaredEncoding(payload);
        boolean contradicted = declared.startsWith("UTF-16") && !wide;
        boolean utf8 = declared.isEmpty() || declared.equals("UTF-8");
        return contradicted || (utf8 && !wide && !isUtf8(payload))
                ? ProblemCode.ENCODING_INVALID
                : cause(payload, ProblemCode.XML_MALFORMED);
    }

    private static String declaredEncoding(byte[] payload) {
        Matcher declaration = ENCODING.matcher(
                new String(payload, 0, Math.min(payload.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1));
        return declaration.lookingAt() ? declaration.group(1).toUpperCase(Locale.ROOT) : "";
    }

    static boolean isUtf8(byte[] payload) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(payload));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The UTF-16 of an XML document: its mark, or an angle bracket beside a zero; null when it is something else. */
    static @Nullable Charset utf16(byte[] payload) {
        if (payload.length < 4) {
            return null;
        }
        int start = ((payload[0] & 0xFF) << 8) | (payload[1] & 0xFF);
        boolean wide = payload[2] == 0 && payload[3] == 0;
        return switch (start) {
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00 -> wide ? null : StandardCharsets.UTF_16LE;
            default -> null;
        };
    }

    static char[] decoded(byte[] payload, Charset charset) throws CharacterCodingException {
        CharBuffer chars = charset.newDecoder().decode(ByteBuffer.wrap(payload));
        return Arrays.copyOfRange(chars.array(), chars.arrayOffset(), chars.arrayOffset() + chars.limit());
    }

    /** A mark, or a zero next to the first character, as in UTF-16 and UTF-32. */
    static boolean looksLikeUtf16(byte[] payload) {
        if (payload.length < 2) {
            return false;
        }
        int first = payload[0] & 0xFF;
        int second = payload[1] & 0xFF;
        return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE) || first == 0 || second == 0;
    }
}
