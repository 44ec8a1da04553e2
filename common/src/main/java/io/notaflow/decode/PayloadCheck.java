package io.notaflow.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Names the cause after a parser gave up, from the bytes instead of from the parser's words. */
final class PayloadCheck {
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

    static boolean isUtf8(byte[] payload) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(payload));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
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
