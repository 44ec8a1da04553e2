package io.notaflow.anomaly.timeline;

import java.time.Instant;

/**
 * Something that waits in a cell of the timeline.
 *
 * @param cell end of the cell: it is told when the watermark has reached it
 * @param bytes it
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares what waits.
public record Waiting(Instant cell, byte[] bytes) {}
