package io.notaflow.anomaly.timeline;

import io.notaflow.domain.anomaly.Finding;
import java.time.Instant;

/** What a detector may do while it is told something. */
public interface Scene {
    /** The subject, for example the issuer. */
    String subject();

    /** The detector's clock: the own time of what is told, or later when it came too late. It never goes back. */
    Instant now();

    /** Whether it came later than the lateness bound: models leave it out. */
    boolean late();

    /** What this detector remembers of the subject. */
    Memory memory();

    /** Asks to be told that name at that time; at once when it is over. */
    void remind(Instant at, String name);

    /** Puts a finding out. */
    void report(Finding finding);

    /** Puts a summary out, for detectors that look at more than this subject. */
    void sum(Summary summary);
}
