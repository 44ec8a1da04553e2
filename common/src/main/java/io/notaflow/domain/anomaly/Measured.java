package io.notaflow.domain.anomaly;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far from what was expected, in the unit of the kind.
 *
 * @param score how sure, 0 to 1; 1 for what is exact
 * @param observed what was seen
 * @param expected what should have been seen, or the limit that was passed
 * @param amount money concerned, BRL
 */
public record Measured(
        double score,
        @Nullable BigDecimal observed,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal amount) {}
