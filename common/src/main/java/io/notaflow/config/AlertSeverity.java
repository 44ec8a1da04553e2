package io.notaflow.config;

/** From which severity on a receiver is told of findings. */
public enum AlertSeverity {
    LOW,
    MEDIUM,
    HIGH
}
