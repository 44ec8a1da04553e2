package io.notaflow.domain;

import java.time.Instant;

/**
 * Where and when a document arrived: the unit of conservation, with its arrival.
 *
 * @param source the record it came in
 * @param index its position within that record, 0-based
 * @param receivedAt arrival of the record
 */
public record Origin(SourceRef source, int index, Instant receivedAt) {}
