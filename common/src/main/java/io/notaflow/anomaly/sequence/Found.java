package io.notaflow.anomaly.sequence;

import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.Window;
import java.util.List;

/**
 * What a detector of the sequence says of one cause; which cause it is never changes.
 *
 * @param kind what it is
 * @param subject what it is about
 * @param detail tells causes apart
 */
record Found(AnomalyKind kind, Subject subject, String detail) {

    /** It stands; it was complete at the window's end. */
    Finding open(Severity severity, Window window, Measured measured, Evidence evidence, Explanation why, Scene scene) {
        return new Finding(
                kind,
                severity,
                FindingStatus.OPEN,
                subject,
                detail,
                window,
                measured,
                evidence,
                why,
                Detection.of(kind, window.end(), scene.now()));
    }

    /** It no longer stands. */
    Finding resolved(Window window, Explanation why, Scene scene) {
        return new Finding(
                kind,
                Severity.LOW,
                FindingStatus.RESOLVED,
                subject,
                detail,
                window,
                new Measured(1, null, null, null),
                new Evidence(List.of(), 0),
                why,
                Detection.of(kind, window.end(), scene.now()));
    }
}
