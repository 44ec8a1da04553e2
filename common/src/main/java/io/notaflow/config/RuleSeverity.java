package io.notaflow.config;

/** What the configuration may make of a rule's finding. */
public enum RuleSeverity {
    QUARANTINE,
    FLAG,
    IGNORE
}
