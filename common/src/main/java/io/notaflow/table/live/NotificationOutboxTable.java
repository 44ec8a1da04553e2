package io.notaflow.table.live;

import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Notification;
import io.notaflow.domain.anomaly.Telling;
import io.notaflow.table.TableDefinition;
import java.util.function.Function;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/** {@code notification_outbox}: what each receiver was told and what waits for it; written by {@code notify}, never by the job. */
public final class NotificationOutboxTable {
    private static final Type TEXT = Types.StringType.get();
    private static final Type LONG = Types.LongType.get();
    private static final Type INSTANT = Types.TimestampType.withZone();

    /** The definition. */
    public static final TableDefinition<Notification> TABLE = define();

    private NotificationOutboxTable() {}

    private static TableDefinition<Notification> define() {
        return TableDefinition.<Notification>named(
                        "live",
                        "notification_outbox",
                        "One row per receiver and finding that was on the topic of alerts.")
                .required(1, "receiver", TEXT, "email or webhook", Notification::receiver)
                .required(2, "finding_id", TEXT, "Id of the finding", of(Finding::id))
                .required(3, "kind", TEXT, "What it is", of(f -> f.kind().name()))
                .required(4, "detector", TEXT, "Detector, or id of the rule", of(f -> f.detection()
                        .detector()))
                .required(5, "subject", TEXT, "Which one; CPFs in it replaced", of(f -> f.subject()
                        .name()))
                .optional(6, "issuer", TEXT, "Issuer it is about, CPFs replaced", of(f -> f.subject()
                        .issuer()))
                .optional(7, "counterpart", TEXT, "The other party, CPFs replaced", of(f -> f.subject()
                        .counterpart()))
                .required(8, "severity", TEXT, "LOW, MEDIUM, HIGH", of(f -> f.severity()
                        .name()))
                .required(
                        9, "status", TEXT, "OPEN, RESOLVED", of(f -> f.status().name()))
                .required(10, "finding", TEXT, "The finding as it came from Kafka, JSON", Notification::json)
                .optional(
                        11,
                        "told_severity",
                        TEXT,
                        "Severity it was told to be open with; null when it was not, or was resolved since",
                        telling(t -> t.told() == null ? null : t.told().name()))
                .optional(12, "opened_at", INSTANT, "When it was last told to be open", telling(Telling::openedAt))
                .optional(
                        13, "cleared_at", INSTANT, "When it was last told to be resolved", telling(Telling::clearedAt))
                .optional(
                        14,
                        "waiting_since",
                        INSTANT,
                        "Since when there is something to tell; null when there is nothing",
                        telling(Telling::waitingSince))
                .required(15, "epoch", LONG, "Submission of the job that found it", n -> n.row()
                        .epoch())
                .required(16, "checkpoint", LONG, "Checkpoint it belongs to", n -> n.row()
                        .checkpoint())
                .key("receiver", "finding_id")
                .build();
    }

    private static <V> Function<Notification, ? extends @Nullable V> of(
            Function<Finding, ? extends @Nullable V> value) {
        return row -> value.apply(row.finding());
    }

    private static Function<Notification, ? extends @Nullable Object> telling(
            Function<Telling, ? extends @Nullable Object> value) {
        return row -> value.apply(row.telling());
    }
}
