package io.notaflow.domain.outcome;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something stated about an access key, as people look it up: a row of {@code invoice_events} in PostgreSQL.
 *
 * @param sourceRef record it came in
 * @param documentIndex place in that record
 * @param key access key, CPFs in it replaced
 * @param kind event, protocol, summary …
 * @param type official type of an event, six digits
 * @param sequence number among the events of one type and key
 * @param occurredAt moment as its author states it
 * @param registeredAt when the tax office registered it
 * @param status status code of the answer
 * @param protocolNumber protocol of the answer
 * @param description official name of the event, CPFs masked
 * @param receivedAt when its record arrived
 * @param epoch submission of the job
 * @param checkpoint checkpoint that the row belongs to
 */
public record EventOfKey(
        String sourceRef,
        int documentIndex,
        String key,
        String kind,
        @Nullable String type,
        @Nullable Integer sequence,
        @Nullable Instant occurredAt,
        @Nullable Instant registeredAt,
        @Nullable Integer status,
        @Nullable String protocolNumber,
        @Nullable String description,
        Instant receivedAt,
        long epoch,
        long checkpoint) {}
