package io.notaflow.local.simulate;

import java.io.Closeable;
import java.io.IOException;

/** Where simulated records go. */
interface RecordTarget extends Closeable {

    /** Takes one record, in send order. */
    void send(SimulatedRecord simulated) throws IOException;
}
