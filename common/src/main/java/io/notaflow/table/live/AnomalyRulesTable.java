package io.notaflow.table.live;

import io.notaflow.domain.anomaly.RuleAnswer;
import io.notaflow.table.TableDefinition;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

/** {@code anomaly_rules}: what became of each record on the topic of rules. */
public final class AnomalyRulesTable {
    private static final Type TEXT = Types.StringType.get();
    private static final Type LONG = Types.LongType.get();
    private static final Type INSTANT = Types.TimestampType.withZone();

    /** The definition. */
    public static final TableDefinition<RuleAnswer> TABLE = TableDefinition.<RuleAnswer>named(
                    "live",
                    "anomaly_rules",
                    "One row per record on the topic of rules: a version of a rule, or why it was refused.")
            .required(1, "rule_offset", LONG, "Position of the record on its topic", RuleAnswer::offset)
            .optional(2, "rule_id", TEXT, "Id of the rule, when its text could be read", RuleAnswer::id)
            .optional(3, "version", Types.IntegerType.get(), "Version of the rule", RuleAnswer::version)
            .optional(4, "status", TEXT, "draft, shadow, active, retired", RuleAnswer::status)
            .optional(5, "severity", TEXT, "low, medium, high", RuleAnswer::severity)
            .optional(6, "title_pt", TEXT, "What it finds, in Portuguese", RuleAnswer::titlePt)
            .optional(7, "title_en", TEXT, "What it finds, in English", RuleAnswer::titleEn)
            .required(8, "accepted", Types.BooleanType.get(), "Whether it counts", RuleAnswer::accepted)
            .optional(9, "problems", TEXT, "Why not, one problem a line", RuleAnswer::problemLines)
            .optional(
                    10,
                    "effective_from",
                    INSTANT,
                    "From which record timestamp on it is in force",
                    RuleAnswer::effectiveFrom)
            .required(11, "known_at", INSTANT, "Timestamp of its record", RuleAnswer::knownAt)
            .optional(12, "definition", TEXT, "Its text, when it counts", RuleAnswer::text)
            .required(13, "epoch", LONG, "Submission of the job that wrote the row", RuleAnswer::epoch)
            .required(14, "checkpoint", LONG, "Checkpoint the row belongs to", RuleAnswer::checkpoint)
            .key("rule_offset")
            .build();

    private AnomalyRulesTable() {}
}
