package io.notaflow.table.live;

import io.notaflow.domain.anomaly.Feedback;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.table.TableDefinition;
import java.util.function.Function;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/**
 * {@code anomaly_feedback}: what people say of findings; written by people (the command {@code feedback}), never by the job, and never read by
 * it. What it needs of the finding is copied, so that the words outlive the table of findings.
 */
public final class AnomalyFeedbackTable {
    private static final Type TEXT = Types.StringType.get();

    /** The definition. */
    public static final TableDefinition<Feedback> TABLE = TableDefinition.<Feedback>named(
                    "live",
                    "anomaly_feedback",
                    "One row per word of somebody about a finding; the newest of a finding counts. Written by people, never by the job.")
            .required(1, "finding_id", TEXT, "Id of the finding", of(Finding::id))
            .required(
                    2,
                    "marked_at",
                    Types.TimestampType.withZone(),
                    "When it was said, the clock of the one who said it",
                    Feedback::at)
            .required(3, "verdict", TEXT, "CONFIRMED, FALSE", f -> f.verdict().name())
            .required(4, "marked_by", TEXT, "Who said it", Feedback::by)
            .optional(5, "note", TEXT, "Why, in their own words", Feedback::note)
            .required(6, "kind", TEXT, "What the finding is", of(f -> f.kind().name()))
            .required(7, "detector", TEXT, "Detector, or id of the rule", of(f -> f.detection()
                    .detector()))
            .required(8, "subject", TEXT, "What it is about; CPFs in it replaced", of(f -> f.subject()
                    .name()))
            .optional(9, "counterpart", TEXT, "The other party, CPFs replaced", of(f -> f.subject()
                    .counterpart()))
            .required(10, "severity", TEXT, "LOW, MEDIUM, HIGH, as it was then", of(f -> f.severity()
                    .name()))
            .key("finding_id", "marked_at")
            .build();

    /** Adds a word about the finding with that id, which is copied: moment, verdict, who, note, id. Adds nothing when there is no such finding. */
    public static final String MARK =
            "INSERT INTO anomaly_feedback (finding_id, marked_at, verdict, marked_by, note, kind, detector, subject,"
                    + " counterpart, severity) SELECT id, ?, ?, ?, ?, kind, detector, subject, counterpart, severity FROM anomalies WHERE id = ?";

    private AnomalyFeedbackTable() {}

    private static Function<Feedback, ? extends @Nullable Object> of(
            Function<Finding, ? extends @Nullable Object> value) {
        return row -> value.apply(row.finding());
    }
}
