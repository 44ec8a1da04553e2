package io.notaflow.validate;

import io.notaflow.config.RuleSeverity;
import java.util.ArrayList;
import java.util.List;

/**
 * The judgement on one document.
 *
 * @param outcome accepted, or not
 * @param findings everything found, those that quarantine first; a quarantined document has at least one
 */
public record Verdict(Outcome outcome, List<Finding> findings) {
    private static final Verdict CLEAN = new Verdict(Outcome.ACCEPTED, List.of());

    /** The verdict that follows from the findings. */
    static Verdict of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return CLEAN;
        }
        List<Finding> ordered = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (finding.severity() == RuleSeverity.QUARANTINE) {
                ordered.add(finding);
            }
        }
        Outcome outcome = ordered.isEmpty() ? Outcome.ACCEPTED : Outcome.QUARANTINED;
        for (Finding finding : findings) {
            if (finding.severity() != RuleSeverity.QUARANTINE) {
                ordered.add(finding);
            }
        }
        return new Verdict(outcome, List.copyOf(ordered));
    }

    public boolean isAccepted() {
        return outcome == Outcome.ACCEPTED;
    }
}
