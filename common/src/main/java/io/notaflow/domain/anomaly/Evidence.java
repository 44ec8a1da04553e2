package io.notaflow.domain.anomaly;

import java.util.List;

/**
 * What proves a finding.
 *
 * @param keys access keys, protected, sorted; at most {@link #MOST}
 * @param count how many there are in all
 */
public record Evidence(List<String> keys, long count) {
    /** Keys that are kept. */
    public static final int MOST = 20;

    /** All of them. */
    public static Evidence of(List<String> all) {
        return new Evidence(all.stream().distinct().sorted().limit(MOST).toList(), all.size());
    }

    /** These. */
    public static Evidence of(String... keys) {
        return of(List.of(keys));
    }
}
