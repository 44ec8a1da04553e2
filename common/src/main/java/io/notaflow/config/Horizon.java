package io.notaflow.config;

import java.io.Serializable;

/** How long after the end of its own month a key is remembered and may still change, counted by arrival. */
public record Horizon(int days) implements Serializable {

    public static final Horizon UNLIMITED = new Horizon(Integer.MAX_VALUE);

    public boolean unlimited() {
        return days == Integer.MAX_VALUE;
    }

    @Override
    public String toString() {
        return unlimited() ? "unlimited" : days + " days";
    }
}
