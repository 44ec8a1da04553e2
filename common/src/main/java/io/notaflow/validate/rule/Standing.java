package io.notaflow.validate.rule;

/** Whether SEFAZ has taken the document: authorised, denied, cancelled or registered. */
public enum Standing {
    /** Its answer is here: what breaks a rule is an anomaly, not garbage. */
    ANSWERED,
    /** It is not: what breaks a rule will probably be rejected. */
    UNANSWERED
}
