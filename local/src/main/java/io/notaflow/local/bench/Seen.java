package io.notaflow.local.bench;

import io.notaflow.domain.Received;
import java.util.concurrent.atomic.LongAdder;
import org.apache.flink.api.common.functions.RichMapFunction;

/** Counts records on their way to nowhere; the count is this process's, which is why only the bench may use it. */
public final class Seen extends RichMapFunction<Received, Received> {
    private static final long serialVersionUID = 1L;
    private static final LongAdder RECORDS = new LongAdder();

    static void reset() {
        RECORDS.reset();
    }

    static long records() {
        return RECORDS.sum();
    }

    @Override
    public Received map(Received received) {
        RECORDS.increment();
        return received;
    }
}
