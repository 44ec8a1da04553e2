package io.notaflow.validate;

/** What becomes of a document before its key is looked up. */
public enum Outcome {
    ACCEPTED,
    QUARANTINED
}
