package io.notaflow.dashboard.live;

import io.notaflow.dashboard.question.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The job's newest sign of life.
 *
 * @param epoch submission of the job
 * @param checkpoint the one at whose barrier it was written
 * @param writtenAt the job's clock then
 * @param interval usual time between two of them
 * @param newestRecordAt timestamp of the newest record that has come
 * @param ageP95Millis age of 95 % of the records before the newest barrier with any, at that barrier
 */
public record Pulse(
        long epoch,
        long checkpoint,
        Instant writtenAt,
        Duration interval,
        @Nullable Instant newestRecordAt,
        @Nullable Long ageP95Millis) {
    private static final Duration UNKNOWN = Duration.ofSeconds(30);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final int LATE = 3;
    private static final int DEAD = 5;
    /** Enough of them to know what is usual. */
    private static final int COMPARED = 20;

    /** Of the answer to the question {@code pulse}, the newest first; null before the first. */
    public static @Nullable Pulse of(Answer answer) {
        List<Map<String, @Nullable Object>> rows = answer.rows();
        if (rows.isEmpty()) {
            return null;
        }
        Map<String, @Nullable Object> newest = rows.get(0);
        Map<String, @Nullable Object> withRecords = rows.stream()
                .filter(row -> row.get("newest_record_at") != null)
                .findFirst()
                .orElse(Map.of());
        Object newestRecord = withRecords.get("newest_record_at");
        return new Pulse(
                number(newest, "epoch"),
                number(newest, "checkpoint"),
                instant(newest, "written_at"),
                interval(rows),
                newestRecord == null
                        ? null
                        : OffsetDateTime.parse((String) newestRecord).toInstant(),
                (Long) withRecords.get("age_p95_millis"));
    }

    /** The middle of the newest distances: a savepoint or a slow checkpoint in between does not matter. */
    private static Duration interval(List<Map<String, @Nullable Object>> rows) {
        List<Duration> distances = new ArrayList<>();
        for (int i = 1; i < Math.min(rows.size(), COMPARED); i++) {
            distances.add(Duration.between(instant(rows.get(i), "written_at"), instant(rows.get(i - 1), "written_at")));
        }
        if (distances.isEmpty()) {
            return UNKNOWN;
        }
        distances.sort(null);
        Duration middle = distances.get(distances.size() / 2);
        return middle.compareTo(SHORTEST) < 0 ? SHORTEST : middle;
    }

    /** How it looks at that moment. */
    public State state(Instant now) {
        Duration age = Duration.between(writtenAt, now);
        if (age.compareTo(interval.multipliedBy(DEAD)) > 0) {
            return State.STOPPED;
        }
        return age.compareTo(interval.multipliedBy(LATE)) > 0 ? State.DELAYED : State.LIVE;
    }

    /** Whether the other one is of another checkpoint. */
    boolean isNewsAfter(@Nullable Pulse other) {
        return other == null || other.epoch != epoch || other.checkpoint != checkpoint;
    }

    private static long number(Map<String, @Nullable Object> row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column))).longValue();
    }

    private static Instant instant(Map<String, @Nullable Object> row, String column) {
        return OffsetDateTime.parse((String) Objects.requireNonNull(row.get(column)))
                .toInstant();
    }
}
