package io.notaflow.anomaly.timeline;

import org.jspecify.annotations.Nullable;

/** One detector's part of a memory. */
record Drawer(Memory memory, String detector) implements Memory {
    @Override
    public byte @Nullable [] get(String name) {
        return memory.get(detector + ':' + name);
    }

    @Override
    public void put(String name, byte[] value) {
        memory.put(detector + ':' + name, value);
    }

    @Override
    public void remove(String name) {
        memory.remove(detector + ':' + name);
    }
}
