package io.notaflow.jobs.runtime;

import java.io.Serializable;
import java.time.Instant;

/** The wall clock, which tests replace; it may clamp and measure but never decides where money belongs. */
@FunctionalInterface
public interface Clock extends Serializable {
    Instant now();

    /** The machine's clock. */
    static Clock system() {
        return Instant::now;
    }
}
