package io.notaflow.kpi;

import io.notaflow.domain.kpi.Station;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document, as far as figures and ledger are concerned.
 *
 * @param outcome ACCEPTED, DUPLICATE, QUARANTINED or DEFERRED
 * @param code why; of accepted ones what it is
 * @param receivedAt when it arrived
 * @param money change of the total that counts, BRL; of a deferred invoice its total
 * @param change what it changed in the figures; null for nothing
 */
public record DocumentEffect(
        Station outcome,
        String code,
        Instant receivedAt,
        BigDecimal money,
        @Nullable FigureChange change) {}
