package io.notaflow.validate;

import io.notaflow.config.RuleSeverity;
import io.notaflow.domain.Violation;

/**
 * A violation and what it means for the document it was found in.
 *
 * @param violation what is wrong; its value may be personal
 * @param severity QUARANTINE or FLAG, never IGNORE
 */
public record Finding(Violation violation, RuleSeverity severity) {}
