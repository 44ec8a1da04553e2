package io.notaflow.anomaly.timeline;

import io.notaflow.domain.anomaly.Finding;

/** Where what comes out of a telling goes. */
public interface Outcome {
    /** Takes what is to wait in a later cell. */
    void later(Waiting waiting);

    /** Takes a finding. */
    void found(Finding finding);

    /** Takes a summary for detectors that look at more than this subject. */
    void summed(Summary summary);
}
