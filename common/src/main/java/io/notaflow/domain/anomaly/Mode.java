package io.notaflow.domain.anomaly;

/** Whether people are told of a finding. */
public enum Mode {
    /** It makes an alert. */
    ACTIVE,
    /** It is only recorded: its rule is on trial. */
    SHADOW
}
