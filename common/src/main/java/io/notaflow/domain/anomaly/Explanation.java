package io.notaflow.domain.anomaly;

/**
 * A sentence that says why, for people; nothing personal in it.
 *
 * @param pt in Portuguese of Brazil
 * @param en in English
 */
public record Explanation(String pt, String en) {}
