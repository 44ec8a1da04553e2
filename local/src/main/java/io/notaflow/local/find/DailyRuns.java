package io.notaflow.local.find;

import io.notaflow.anomaly.bounded.BoundedDetector;
import io.notaflow.anomaly.bounded.History;
import io.notaflow.anomaly.fact.Fact;
import io.notaflow.domain.anomaly.Finding;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What bounded detectors find at the end of a day, and what somebody finds who asks them day after day. */
public final class DailyRuns {
    /** Documents can carry a date before their arrival; what came before the first day looked at is left out. */
    private static final Duration EARLY = Duration.ofDays(1);

    /** A run of a day is made at 06:00 of the next one. */
    private static final Duration MORNING = Duration.ofHours(6);

    private DailyRuns() {}

    /** When the first document that a run of that day looks at arrived. */
    public static Instant beginning(LocalDate day) {
        return History.endOf(day).minus(History.LENGTH).minus(EARLY);
    }

    /** What stands at the end of the day. */
    static List<Finding> find(History history) {
        return BoundedDetector.all().stream()
                .flatMap(detector -> detector.find(history).stream())
                .toList();
    }

    /**
     * Each finding as the first run told it, one run for each of these days with what had arrived in the morning after it.
     *
     * @param facts of all that arrived from the {@link #beginning} of the first day on
     */
    public static List<Finding> over(List<Fact> facts, LocalDate first, LocalDate last) {
        Map<String, Finding> told = new LinkedHashMap<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Instant from = beginning(day);
            Instant known = History.endOf(day).plus(MORNING);
            List<Fact> seen = facts.stream()
                    .filter(fact ->
                            !fact.arrival().isBefore(from) && fact.arrival().isBefore(known))
                    .toList();
            find(History.of(seen, day)).forEach(finding -> told.putIfAbsent(finding.id(), finding));
        }
        return List.copyOf(told.values());
    }
}
