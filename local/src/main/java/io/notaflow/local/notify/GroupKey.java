package io.notaflow.local.notify;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import org.jspecify.annotations.Nullable;

/**
 * What findings have in common that are told together.
 *
 * @param kind what they are
 * @param detector detector, or id of the rule
 * @param issuer whom they are about
 * @param status whether they are told to be open or resolved
 */
record GroupKey(AnomalyKind kind, String detector, @Nullable String issuer, FindingStatus status) {

    static GroupKey of(Finding finding) {
        return new GroupKey(
                finding.kind(),
                finding.detection().detector(),
                finding.subject().issuer(),
                finding.status());
    }
}
