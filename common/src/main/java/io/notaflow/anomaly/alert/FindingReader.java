package io.notaflow.anomaly.alert;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Mode;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.domain.anomaly.Window;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FindingJson} writes. What follows from the kind (titles, unit, runbook) and unknown members are passed over. */
public final class FindingReader {
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_SENTENCE = 4_000;

    private FindingReader() {}

    /** The finding, or all problems; never throws. A finding without epoch and checkpoint has 0 for both. */
    public static FindingText read(byte @Nullable [] bytes) {
        Map<String, Object> members = bytes == null ? null : FlatJson.read(bytes);
        if (members == null) {
            return new FindingText(
                    null,
                    List.of("/ (expected: one flat JSON object of at most " + FlatJson.LONGEST_BYTES + " bytes)"));
        }
        FindingFields fields = new FindingFields(members);
        FindingRow row = new FindingRow(finding(fields), fields.whole("epoch", 0), fields.whole("checkpoint", 0));
        if (fields.problems().isEmpty() && !row.id().equals(members.getOrDefault("id", row.id()))) {
            fields.problem("id", "the hash of kind, subject, detail and detector, or none");
        }
        return fields.problems().isEmpty() ? new FindingText(row, List.of()) : new FindingText(null, fields.problems());
    }

    private static Finding finding(FindingFields fields) {
        return new Finding(
                fields.constant(AnomalyKind.class, "kind"),
                fields.constant(Severity.class, "severity"),
                fields.constant(FindingStatus.class, "status"),
                new Subject(
                        fields.constant(SubjectType.class, "subject_type"),
                        fields.text("subject", 1, LONGEST_NAME),
                        fields.optional("issuer", LONGEST_NAME),
                        fields.optional("counterpart", LONGEST_NAME)),
                fields.text("detail", 0, LONGEST_NAME),
                new Window(fields.instant("window_start"), fields.instant("window_end")),
                new Measured(fields.score(), fields.figure("observed"), fields.figure("expected"), fields.amount()),
                new Evidence(fields.keys("evidence", Evidence.MOST), fields.whole("evidence_count", -1)),
                new Explanation(
                        fields.text("explanation_pt", 1, LONGEST_SENTENCE),
                        fields.text("explanation_en", 1, LONGEST_SENTENCE)),
                detection(fields));
    }

    private static Detection detection(FindingFields fields) {
        return new Detection(
                fields.text("detector", 1, LONGEST_NAME),
                (int) Math.min(Integer.MAX_VALUE, fields.whole("detector_version", -1)),
                fields.constant(Mode.class, "mode"),
                fields.instant("occurred_at"),
                fields.instant("detected_at"));
    }
}
