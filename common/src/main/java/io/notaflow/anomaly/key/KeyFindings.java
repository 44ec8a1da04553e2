package io.notaflow.anomaly.key;

import io.notaflow.anomaly.fact.Traits;
import io.notaflow.config.CancellationWindows;
import io.notaflow.domain.AccessKey;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.lifecycle.KeyState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Tells the findings that a document changed about its key: what the state proves after it and did not before, and what it no longer
 * proves. Findings of a state do not depend on the order of arrival.
 */
public final class KeyFindings {
    private static final Explanation EXPLAINED = new Explanation(
            "Resolvido: documentos posteriores explicam o achado.", "Resolved: later documents explain the finding.");

    private final List<KeyCheck> checks;

    public KeyFindings(CancellationWindows windows) {
        checks = List.of(
                new LateCancellationCheck(windows),
                new CancellationAfterConfirmationCheck(),
                new UnknownToRecipientCheck(),
                new IssueDateCheck(),
                new ConflictingCopyCheck());
    }

    /** The changes between two states of a key; {@code traitsOf} gives the traits of a revision. */
    public List<Finding> between(String key, KeyState before, KeyState after, IntFunction<Traits> traitsOf) {
        Map<String, Finding> was = of(key, before, traitsOf);
        Map<String, Finding> is = of(key, after, traitsOf);
        Instant now = Instant.ofEpochMilli(after.latestArrivalMillis());
        List<Finding> changes = new ArrayList<>();
        is.forEach((id, finding) -> {
            Finding former = was.get(id);
            if (former == null || !former.measured().equals(finding.measured())) {
                changes.add(finding);
            }
        });
        was.forEach((id, finding) -> {
            if (!is.containsKey(id)) {
                changes.add(finding.resolved(EXPLAINED, Detection.of(finding.kind(), now, now)));
            }
        });
        return changes;
    }

    /** All that a state proves, by id. */
    Map<String, Finding> of(String key, KeyState state, IntFunction<Traits> traitsOf) {
        if (state.counting().isEmpty()) {
            return Map.of();
        }
        var counting = state.counting().get();
        KeyView view = new KeyView(new AccessKey(key), state, counting, traitsOf.apply(counting.revision()));
        Map<String, Finding> findings = new LinkedHashMap<>();
        checks.stream()
                .map(check -> check.of(view))
                .flatMap(Optional::stream)
                .forEach(finding -> findings.put(finding.id(), finding));
        OddityFindings.of(view).forEach(finding -> findings.put(finding.id(), finding));
        return findings;
    }
}
