package io.notaflow.anomaly.testing;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.Window;
import java.math.BigDecimal;
import java.time.Instant;

/** Findings in one line. */
public final class TestFindings {
    public static final String ISSUER = "11222333000181";
    public static final String OTHER_ISSUER = "44555666000172";
    public static final String RECIPIENT = "77888999000154";
    public static final Instant NOON = Instant.parse("2026-11-20T15:00:00Z");

    private TestFindings() {}

    /** A split purchase from an issuer on a day that {@code detail} names. */
    public static Finding split(String issuer, String detail, Severity severity, String amount) {
        return new Finding(
                AnomalyKind.SPLIT_PURCHASE,
                severity,
                FindingStatus.OPEN,
                Subject.ofPair(issuer, RECIPIENT),
                detail,
                new Window(NOON.minusSeconds(3_600), NOON),
                new Measured(1, new BigDecimal(amount), new BigDecimal("10000"), new BigDecimal(amount)),
                Evidence.of("k1", "k2", "k3", "k4"),
                new Explanation("três notas somam " + amount, "three invoices add up to " + amount),
                Detection.of(AnomalyKind.SPLIT_PURCHASE, NOON, NOON.plusSeconds(300)));
    }

    /** The same, explained away. */
    public static Finding resolved(Finding finding) {
        return finding.resolved(
                new Explanation("foi cancelada", "was cancelled"),
                Detection.of(finding.kind(), NOON, NOON.plusSeconds(900)));
    }

    /** As of a checkpoint of the first submission. */
    public static FindingRow at(long checkpoint, Finding finding) {
        return new FindingRow(finding, 1, checkpoint);
    }
}
