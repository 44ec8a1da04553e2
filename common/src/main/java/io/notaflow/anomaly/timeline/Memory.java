package io.notaflow.anomaly.timeline;

import org.jspecify.annotations.Nullable;

/** What a detector remembers of its subject: bytes by name. In the job it is keyed state, in tests a map. */
public interface Memory {
    byte @Nullable [] get(String name);

    void put(String name, byte[] value);

    void remove(String name);
}
