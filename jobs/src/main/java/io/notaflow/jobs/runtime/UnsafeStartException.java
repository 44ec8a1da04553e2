package io.notaflow.jobs.runtime;

import java.util.List;

/** The job was not started because it could lose or double rows. */
public final class UnsafeStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> reasons;

    public UnsafeStartException(List<String> reasons) {
        super("Cannot start safely:\n  - " + String.join("\n  - ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
