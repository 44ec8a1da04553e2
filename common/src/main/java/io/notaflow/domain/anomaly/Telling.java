package io.notaflow.domain.anomaly;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver was told of a finding, and whether there is something to tell; instants are of the process that tells.
 *
 * @param told severity it was told to be open with; null when it was never told, or told to be resolved since
 * @param openedAt when it was last told to be open
 * @param clearedAt when it was last told to be resolved
 * @param waitingSince since when there is something to tell; null when there is nothing
 */
public record Telling(
        @Nullable Severity told,
        @Nullable Instant openedAt,
        @Nullable Instant clearedAt,
        @Nullable Instant waitingSince) {

    /** Nothing was told. */
    public static final Telling NOTHING = new Telling(null, null, null, null);

    /**
     * The finding stands like this now. What is open and grave enough is told once, and again when it became graver; what was never told
     * needs no all-clear.
     */
    public Telling of(Finding finding, Severity least, Instant now) {
        boolean wanted = finding.status() == FindingStatus.RESOLVED
                ? told != null
                : finding.severity().compareTo(least) >= 0
                        && (told == null || finding.severity().compareTo(told) > 0);
        Instant since = wanted ? (waitingSince == null ? now : waitingSince) : null;
        return new Telling(told, openedAt, clearedAt, since);
    }

    /** The receiver took it as it was then; how it stands now is still to be looked at. */
    public Telling told(Finding finding, Instant now) {
        return finding.status() == FindingStatus.RESOLVED
                ? new Telling(null, openedAt, now, null)
                : new Telling(finding.severity(), now, clearedAt, null);
    }
}
