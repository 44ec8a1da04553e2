package io.notaflow.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 of CPFs under a secret key: the same person gets the same pseudonym, nobody gets back. One per thread. */
final class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEPT_BYTES = 16;
    private static final int IN_KEY_LENGTH = 11;
    private static final int REMEMBERED = 1_024;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final Mac mac;
    private final Map<String, byte[]> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    Pseudonyms(String key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot use " + ALGORITHM + ", which every Java platform must have", e);
        }
    }

    /** 128 bits, 32 lower-case hexadecimal digits. */
    String of(String cpf) {
        return HexFormat.of().formatHex(hmac(cpf), 0, KEPT_BYTES);
    }

    /**
     * 11 characters in place of a CPF within an access key: nine letters where keys may hold letters (positions 10 to 18 of the key),
     * then two digits. About 5 × 10^14 values, and no CPF.
     */
    String withinKey(String cpf) {
        byte[] bytes = hmac(cpf);
        StringBuilder replaced = new StringBuilder(IN_KEY_LENGTH);
        for (int i = 0; i < IN_KEY_LENGTH; i++) {
            int value = bytes[KEPT_BYTES + i] & 0xff;
            if (i < IN_KEY_LENGTH - 2) {
                replaced.append(LETTERS.charAt(value % LETTERS.length()));
            } else {
                replaced.append((char) ('0' + value % 10));
            }
        }
        return replaced.toString();
    }

    private byte[] hmac(String cpf) {
        return recent.computeIfAbsent(cpf, one -> mac.doFinal(one.getBytes(StandardCharsets.UTF_8)));
    }
}
