package io.notaflow.domain.anomaly;

/** Whether a finding still stands. */
public enum FindingStatus {
    /** It stands. */
    OPEN,
    /** Later documents explained it: the gap was filled, the doubled invoice cancelled. */
    RESOLVED
}
