package io.notaflow.jobs.anomaly;

import io.notaflow.anomaly.timeline.Memory;
import org.apache.flink.api.common.state.MapState;
import org.jspecify.annotations.Nullable;

/** The memory of the current key's detectors, as keyed state. */
final class KeyedMemory implements Memory {
    private final MapState<String, byte[]> entries;

    KeyedMemory(MapState<String, byte[]> entries) {
        this.entries = entries;
    }

    @Override
    public byte @Nullable [] get(String name) {
        try {
            return entries.get(name);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot read what a detector remembers", e);
        }
    }

    @Override
    public void put(String name, byte[] value) {
        try {
            entries.put(name, value);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot keep what a detector remembers", e);
        }
    }

    @Override
    public void remove(String name) {
        try {
            entries.remove(name);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot forget what a detector remembers", e);
        }
    }
}
