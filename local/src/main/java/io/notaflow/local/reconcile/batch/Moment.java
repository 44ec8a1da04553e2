package io.notaflow.local.reconcile.batch;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A moment on both clocks that windows go by.
 *
 * @param utc of minutes
 * @param local of hours and days: as a document writes it
 */
record Moment(LocalDateTime utc, LocalDateTime local) {
    static Moment of(OffsetDateTime written) {
        return new Moment(written.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime(), written.toLocalDateTime());
    }

    static Moment of(Instant instant, ZoneOffset offset) {
        return of(instant.atOffset(offset));
    }
}
