package io.notaflow.validate.rule;

import io.notaflow.config.RuleSeverity;

/** How a violation weighs unless the configuration says otherwise. */
public enum Gravity {
    /** The document cannot be used at all: quarantined whatever SEFAZ said and whatever is configured. */
    FATAL,
    /** Quarantined without an answer of SEFAZ, flagged with one. */
    GRAVE,
    /** Flagged. */
    MILD;

    /** The severity where nothing is configured. */
    public RuleSeverity severity(Standing standing) {
        return switch (this) {
            case FATAL -> RuleSeverity.QUARANTINE;
            case GRAVE -> standing == Standing.ANSWERED ? RuleSeverity.FLAG : RuleSeverity.QUARANTINE;
            case MILD -> RuleSeverity.FLAG;
        };
    }
}
