package io.notaflow.local.simulate.truth;

/** What should become of a document. */
public enum Outcome {
    ACCEPTED,
    DUPLICATE,
    QUARANTINED,
    DEFERRED
}
