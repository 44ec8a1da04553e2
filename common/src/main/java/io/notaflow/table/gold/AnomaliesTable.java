package io.notaflow.table.gold;

import static io.notaflow.table.gold.CellColumns.LONG;
import static io.notaflow.table.gold.CellColumns.TEXT;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Mode;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.table.Meaning;
import io.notaflow.table.TableDefinition;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/** {@code gold.anomalies}: what was found, a row per change; and the same in PostgreSQL with the newest row of each finding. */
public final class AnomaliesTable {
    private static final int COLUMNS = 30;
    private static final Type INSTANT = Types.TimestampType.withZone();
    /** Figures of any unit: counts, BRL, percent, hours. */
    private static final Type FIGURE = Types.DecimalType.of(38, 6);

    /** The table of the lake. */
    public static final TableDefinition<FindingRow> TABLE = define(
                    "anomalies",
                    "One row per finding and checkpoint that changed it; append-only. The newest row of an id is how it stands.")
            .key("id", "checkpoint")
            .partitionedByMonthOf("detected_at")
            .sortedBy("kind", "detected_at")
            .build();

    /** The live one. */
    public static final TableDefinition<FindingRow> LIVE =
            define("anomalies", "One row per finding, as it stands.").key("id").build();

    private AnomaliesTable() {}

    private static TableDefinition.Builder<FindingRow> define(String name, String comment) {
        TableDefinition.Builder<FindingRow> table = TableDefinition.named("gold", name, comment);
        what(table);
        how(table);
        who(table);
        return table;
    }

    private static void what(TableDefinition.Builder<FindingRow> table) {
        table.required(1, "id", TEXT, "Identity: the same cause has the same one in every run", of(Finding::id))
                .required(
                        2,
                        "kind",
                        TEXT,
                        "What it is: " + words(AnomalyKind.values()) + "; see docs/anomalies.md",
                        of(f -> f.kind().name()))
                .required(3, "severity", TEXT, words(Severity.values()), of(f -> f.severity()
                        .name()))
                .required(
                        4,
                        "status",
                        TEXT,
                        words(FindingStatus.values()) + ": whether it still stands",
                        of(f -> f.status().name()))
                .required(
                        5, "subject_type", TEXT, "What it is about: " + words(SubjectType.values()), of(f -> f.subject()
                                .type()
                                .name()))
                .required(6, "subject", TEXT, "Which one; CPFs in it replaced", of(f -> f.subject()
                        .name()))
                .required(
                        7,
                        "detail",
                        TEXT,
                        "Tells findings of one kind and subject apart; may be empty",
                        of(Finding::detail))
                .optional(8, "issuer", TEXT, "Issuer it is about, CPFs replaced", of(f -> f.subject()
                        .issuer()))
                .optional(9, "counterpart", TEXT, "The other party, CPFs replaced", of(f -> f.subject()
                        .counterpart()))
                .required(10, "window_start", INSTANT, "Start of the time it is about", of(f -> f.window()
                        .start()))
                .required(11, "window_end", INSTANT, "End of the time it is about", of(f -> f.window()
                        .end()));
    }

    private static void how(TableDefinition.Builder<FindingRow> table) {
        table.required(
                        12,
                        "score",
                        Types.DoubleType.get(),
                        "How sure, 0 to 1; 1 for what is exact",
                        of(f -> f.measured().score()))
                .optional(
                        13,
                        "observed",
                        FIGURE,
                        new Meaning("What was seen", "in the unit of the kind", List.of()),
                        of(f -> scaled(f.measured().observed())))
                .optional(
                        14,
                        "expected",
                        FIGURE,
                        new Meaning("What should have been seen, or the limit", "in the unit of the kind", List.of()),
                        of(f -> scaled(f.measured().expected())))
                .required(15, "unit", TEXT, "Unit of both; empty when they have none", of(f -> f.kind()
                        .unit()))
                .optional(
                        16,
                        "amount",
                        CellColumns.MONEY_SUM,
                        new Meaning("Money concerned", "BRL", List.of()),
                        of(f -> f.measured().amount()))
                .required(17, "title_pt", TEXT, "Name of the kind, Portuguese", of(f -> f.kind()
                        .namePt()))
                .required(18, "title_en", TEXT, "Name of the kind, English", of(f -> f.kind()
                        .nameEn()))
                .required(19, "explanation_pt", TEXT, "Why, Portuguese", of(f -> f.explanation()
                        .pt()))
                .required(20, "explanation_en", TEXT, "Why, English", of(f -> f.explanation()
                        .en()))
                .required(
                        21,
                        "evidence",
                        Types.ListType.ofRequired(COLUMNS + 1, TEXT),
                        "Access keys that prove it, CPFs replaced, sorted; the first 20",
                        of(f -> f.evidence().keys()))
                .required(22, "evidence_count", LONG, "How many there are in all", of(f -> f.evidence()
                        .count()));
    }

    private static void who(TableDefinition.Builder<FindingRow> table) {
        table.required(23, "detector", TEXT, "Detector, or id of the rule", of(f -> f.detection()
                        .detector()))
                .required(
                        24,
                        "detector_version",
                        Types.IntegerType.get(),
                        "Version of detector or rule",
                        of(f -> f.detection().version()))
                .required(25, "mode", TEXT, words(Mode.values()) + ": whether people are told", of(f -> f.detection()
                        .mode()
                        .name()))
                .required(26, "occurred_at", INSTANT, "When it was complete, fiscal time", of(f -> f.detection()
                        .occurredAt()))
                .required(27, "detected_at", INSTANT, "When it was found, the stream's time", of(f -> f.detection()
                        .detectedAt()))
                .required(28, "runbook", TEXT, "Page that says what to do", of(f -> f.kind()
                        .runbook()))
                .required(29, "epoch", LONG, "Submission of the job", FindingRow::epoch)
                .required(30, "checkpoint", LONG, "Checkpoint the row belongs to", FindingRow::checkpoint);
    }

    private static <V> Function<FindingRow, V> of(Function<Finding, V> value) {
        return row -> value.apply(row.finding());
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.setScale(6, RoundingMode.HALF_UP);
    }

    private static String words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
