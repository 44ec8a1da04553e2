package io.notaflow.jobs.pulse;

/**
 * What one subtask received between two barriers.
 *
 * @param records how many
 * @param newestMillis largest timestamp of them, epoch milliseconds
 * @param ages buckets of their ages at the barrier, milliseconds
 * @param counts how many in each
 */
// Flink serialises arrays in records well, and nobody compares arrivals.
@SuppressWarnings("ArrayRecordComponent")
public record Arrivals(long records, long newestMillis, long[] ages, long[] counts) {}
