package io.notaflow.domain.kpi;

import java.time.Instant;

/**
 * When a checkpoint was known to be complete: a row of {@code gold.cuts}.
 *
 * @param epoch submission of the job
 * @param checkpoint its number, which only grows, over restores and submissions too
 * @param knownAt one operator's clock, never earlier than that of an earlier checkpoint
 */
public record KnownCut(long epoch, long checkpoint, Instant knownAt) {}
