package io.notaflow.anomaly.fact;

import io.notaflow.domain.anomaly.AnomalyKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a document by itself.
 *
 * @param kind what kind
 * @param items how many items
 * @param first number of the first of them ({@code nItem}); 0 for the document as a whole
 * @param code rule or code that is broken, for the explanation
 * @param observed what stands there, in the kind's unit
 * @param expected what should
 */
public record Oddity(
        AnomalyKind kind,
        int items,
        int first,
        String code,
        @Nullable BigDecimal observed,
        @Nullable BigDecimal expected) {}
