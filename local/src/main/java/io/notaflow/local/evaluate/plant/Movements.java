package io.notaflow.local.evaluate.plant;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When something planted moves which figure: what moves it again within a day is the same finding, and nobody could say that it was found. */
final class Movements {
    /** Of the findings of figures, see docs/anomalies.md. */
    private static final Duration ONE_FINDING = Duration.ofHours(26);

    private record Movement(String figure, Instant from, Instant to) {}

    private final List<Movement> all = new ArrayList<>();

    void add(String figure, Instant from, Instant to) {
        all.add(new Movement(figure, from, to));
    }

    /** Whether what moves that figure then would be a finding of its own. */
    boolean isFree(String figure, Instant from, Instant to) {
        return all.stream()
                .filter(movement -> movement.figure().equals(figure))
                .noneMatch(movement -> movement.from().isBefore(to.plus(ONE_FINDING))
                        && movement.to().plus(ONE_FINDING).isAfter(from));
    }
}
