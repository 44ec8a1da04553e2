package io.notaflow.anomaly.rule.run;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applies rules to a bounded number of facts, in memory, with the very code that the job applies to the stream. */
public final class BoundedRun {
    private static final int WAITING = 10_000;

    private final RuleEngine engine;
    private final Duration lateness;
    private final Map<String, Finding> findings = new HashMap<>();
    private final Map<String, Map<Long, OpenWindow>> windows = new HashMap<>();

    /** A run of the rules in a book. */
    public BoundedRun(RuleBook book, Duration lateness) {
        this.lateness = lateness;
        engine = new RuleEngine(book, lateness, this::keep);
    }

    private void keep(Finding finding) {
        findings.put(finding.id(), finding);
    }

    /** Applies the rules to a fact. */
    public void observe(Fact fact) {
        engine.observe(fact);
        if (engine.waiting() > WAITING) {
            bringTogether();
        }
    }

    private void bringTogether() {
        for (Partial partial : engine.take()) {
            windows.computeIfAbsent(partial.key(), any -> new HashMap<>())
                    .computeIfAbsent(
                            partial.window(),
                            index -> OpenWindow.of(new Judged(partial.judgement(), partial.group()), index))
                    .add(partial);
        }
    }

    /** Closes all windows; the findings that stand in the end. */
    public List<Finding> finish() {
        bringTogether();
        windows.values().forEach(all -> all.values()
                .forEach(window -> window.inTheEnd(lateness).ifPresent(this::keep)));
        windows.clear();
        return findings.values().stream()
                .filter(finding -> finding.status() == FindingStatus.OPEN)
                .toList();
    }

    /** Matches that came too late, or too early, for their window. */
    public long takeOutOfTime() {
        return engine.takeOutOfTime();
    }
}
