package io.notaflow.anomaly.timeline;

import io.notaflow.domain.anomaly.Finding;
import java.time.Instant;
import java.util.function.BiConsumer;

/** What one detector sees while something is told. */
record Stage(
        String subject,
        Instant now,
        boolean late,
        Memory memory,
        BiConsumer<Instant, String> reminders,
        Outcome outcome)
        implements Scene {
    @Override
    public void remind(Instant at, String name) {
        reminders.accept(at, name);
    }

    @Override
    public void report(Finding finding) {
        outcome.found(finding);
    }

    @Override
    public void sum(Summary summary) {
        outcome.summed(summary);
    }
}
