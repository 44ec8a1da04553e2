package io.notaflow.anomaly.timeline;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The binary form of what is told, while it waits in saved state. */
public interface TellingCodec<T> {
    void write(T told, DataOutput target) throws IOException;

    T read(DataInput source) throws IOException;
}
