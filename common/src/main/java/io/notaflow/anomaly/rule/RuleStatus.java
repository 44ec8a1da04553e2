package io.notaflow.anomaly.rule;

/** What a version of a rule does while it is in force. */
public enum RuleStatus {
    /** It is listed and matches nothing. */
    DRAFT,
    /** Its findings are recorded and make no alerts. */
    SHADOW,
    /** Its findings make alerts. */
    ACTIVE,
    /** It ends the rule and matches nothing. */
    RETIRED;

    /** Whether it makes findings. */
    public boolean matches() {
        return this == SHADOW || this == ACTIVE;
    }
}
