package io.notaflow.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.dashboard.question.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PulseTest {
    private static final Instant NOON = Instant.parse("2026-11-22T15:00:00Z");

    @Test
    void nothingWrittenIsNoPulse() {
        assertThat(Pulse.of(new Answer(List.of()))).isNull();
    }

    /** Distances are 5, 5, 60 and 5 seconds: one slow checkpoint does not make the job slow. */
    @Test
    void theIntervalIsTheMiddleOfTheNewestDistances() {
        Pulse pulse = pulse(0, 5, 10, 70, 75);

        assertThat(pulse.interval()).isEqualTo(Duration.ofSeconds(5));
        assertThat(pulse.writtenAt()).isEqualTo(NOON);
        assertThat(pulse.checkpoint()).isEqualTo(100);
    }

    @Test
    void itIsLiveForThreeIntervalsAndStoppedAfterFive() {
        Pulse pulse = pulse(0, 5, 10);

        assertThat(pulse.state(NOON.plusSeconds(15))).isEqualTo(State.LIVE);
        assertThat(pulse.state(NOON.plusMillis(15_001))).isEqualTo(State.DELAYED);
        assertThat(pulse.state(NOON.plusSeconds(25))).isEqualTo(State.DELAYED);
        assertThat(pulse.state(NOON.plusMillis(25_001))).isEqualTo(State.STOPPED);
    }

    @Test
    void ofOneCheckpointAloneNobodyKnowsTheInterval() {
        assertThat(pulse(0).state(NOON.plusSeconds(90))).isEqualTo(State.LIVE);
    }

    @Test
    void theAgeOfRecordsIsThatOfTheNewestCheckpointWithAny() {
        Map<String, @Nullable Object> quiet = row(0, 101);
        Map<String, @Nullable Object> busy = row(5, 100);
        busy.put("newest_record_at", "2026-11-22T14:59:54Z");
        busy.put("age_p95_millis", 1_234L);

        Pulse pulse = Objects.requireNonNull(Pulse.of(new Answer(List.of(quiet, busy))));

        assertThat(pulse.ageP95Millis()).isEqualTo(1_234);
        assertThat(pulse.newestRecordAt()).isEqualTo(Instant.parse("2026-11-22T14:59:54Z"));
    }

    /** Written that many seconds before noon, the newest first. */
    private static Pulse pulse(int... secondsAgo) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < secondsAgo.length; i++) {
            rows.add(row(secondsAgo[i], 100 - i));
        }
        return Objects.requireNonNull(Pulse.of(new Answer(rows)));
    }

    private static Map<String, @Nullable Object> row(int secondsAgo, long checkpoint) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("epoch", 1L);
        row.put("checkpoint", checkpoint);
        row.put("written_at", NOON.minusSeconds(secondsAgo).toString());
        row.put("newest_record_at", null);
        row.put("age_p95_millis", null);
        return row;
    }
}
