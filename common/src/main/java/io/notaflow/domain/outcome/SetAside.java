package io.notaflow.domain.outcome;

import io.notaflow.domain.Origin;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed document that adds nothing (a duplicate) or comes too late to be judged (deferred); its bytes are in bronze.
 *
 * @param origin where it came from
 * @param kind {@code INVOICE}, or the kind of statement
 * @param key protected access key, or the identity of a voided range
 * @param fingerprint what it says
 * @param reason why it was set aside, a stable word: {@code SAME_CONTENT}, {@code CONFLICT}, {@code OLDER_THAN_HORIZON} …
 * @param total {@code vNF} of an invoice, BRL; null for the others
 */
public record SetAside(
        Origin origin,
        String kind,
        String key,
        String fingerprint,
        String reason,
        @Nullable BigDecimal total) {}
