package io.notaflow.domain.anomaly;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A word of somebody about a finding; never changed, only followed by a newer one.
 *
 * @param finding the finding as it stood
 * @param verdict the word
 * @param by who said it
 * @param at when
 * @param note why
 */
public record Feedback(
        Finding finding,
        Verdict verdict,
        String by,
        Instant at,
        @Nullable String note) {}
