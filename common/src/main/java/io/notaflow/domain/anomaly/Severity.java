package io.notaflow.domain.anomaly;

/** How much a finding matters, the least first. */
public enum Severity {
    /** Worth knowing. */
    LOW,
    /** Worth a look within days. */
    MEDIUM,
    /** Worth a look today: money or the tax office may be lost. */
    HIGH
}
