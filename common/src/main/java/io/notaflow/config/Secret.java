package io.notaflow.config;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A text that must never be printed: shown as {@code ***} wherever it is logged or concatenated. */
public final class Secret implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No secret at all; prints as nothing. */
    public static final Secret NONE = new Secret("");

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    public static Secret of(String value) {
        return value.isEmpty() ? NONE : new Secret(value);
    }

    /** The only way to the text; call it where the secret is handed to its consumer, nowhere else. */
    public String reveal() {
        return value;
    }

    public boolean isPresent() {
        return !value.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && MessageDigest.isEqual(bytes(value), bytes(secret.value));
    }

    @Override
    public int hashCode() {
        return value.isEmpty() ? 0 : 1;
    }

    @Override
    public String toString() {
        return isPresent() ? "***" : "";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
