package io.notaflow.domain.anomaly;

/** What people say of a finding. */
public enum Verdict {
    /** It is what it says. */
    CONFIRMED,
    /** There is nothing wrong; its like is silent for a while. */
    FALSE
}
