package io.notaflow.kpi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an invoice stands, as far as figures depend on it.
 *
 * @param cancelled whether it is cancelled; otherwise it is authorised
 * @param late whether its first copy came late
 * @param latencySeconds {@code dhRecbto − dhEmi}, never below 0; null while unknown
 * @param cancelledAt {@code dhRegEvento} of the cancellation; null unless it is cancelled and that is known
 * @param cancellationDelaySeconds {@code dhRegEvento − dhRecbto}, never below 0; null unless both are known
 */
public record Standing(
        boolean cancelled,
        boolean late,
        @Nullable Long latencySeconds,
        @Nullable Instant cancelledAt,
        @Nullable Long cancellationDelaySeconds) {}
