package io.notaflow.dashboard.web;

import static io.notaflow.dashboard.web.JsonSchema.DAY;
import static io.notaflow.dashboard.web.JsonSchema.DESCRIPTION;
import static io.notaflow.dashboard.web.JsonSchema.MOMENT;
import static io.notaflow.dashboard.web.JsonSchema.TEXT;
import static io.notaflow.dashboard.web.JsonSchema.TRUTH;
import static io.notaflow.dashboard.web.JsonSchema.TYPE;
import static io.notaflow.dashboard.web.JsonSchema.WHOLE;
import static io.notaflow.dashboard.web.JsonSchema.array;
import static io.notaflow.dashboard.web.JsonSchema.map;
import static io.notaflow.dashboard.web.JsonSchema.oneOf;
import static io.notaflow.dashboard.web.JsonSchema.orNull;
import static io.notaflow.dashboard.web.JsonSchema.record;
import static io.notaflow.dashboard.web.JsonSchema.ref;

import io.notaflow.dashboard.live.State;
import io.notaflow.dashboard.question.Asker;
import io.notaflow.dashboard.question.Panel;
import io.notaflow.dashboard.question.Question;
import io.notaflow.domain.anomaly.Verdict;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What answers hold: by hand what this server makes itself, from the database what it only passes on. */
final class Schemas {
    private final Asker asker;

    Schemas(Asker asker) {
        this.asker = asker;
    }

    /** By name. */
    Map<String, Object> all() throws SQLException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("state", state());
        all.put("session", session());
        all.put("word", word());
        all.put("questions", map(TYPE, "object", "additionalProperties", TEXT));
        all.put("codes", map(TYPE, "object", "additionalProperties", code()));
        all.put("flink", flink());
        for (Panel panel : Panel.values()) {
            all.put(panel.slug(), panel.isLive() ? panel(panel) : life(panel));
        }
        for (Question question : Question.values()) {
            all.put(row(question), row(asker.columns(question)));
        }
        return all;
    }

    private static Map<String, Object> state() {
        return record(map(
                "state", oneOf(State.values()),
                "now", MOMENT,
                "written_at", orNull(MOMENT),
                "checkpoint", orNull(WHOLE),
                "epoch", orNull(WHOLE),
                "interval_millis", orNull(WHOLE),
                "newest_record_at", orNull(MOMENT),
                "p95_millis", orNull(WHOLE),
                "pages", WHOLE));
    }

    private static Map<String, Object> session() {
        return record(map("token", TEXT, "takes_feedback", TRUTH, "zone", TEXT, "link_base", TEXT, "flink", TRUTH));
    }

    private static Map<String, Object> word() {
        return map(
                TYPE,
                "object",
                "required",
                List.of("verdict", "by"),
                "properties",
                map("verdict", oneOf(Verdict.values()), "by", TEXT, "note", orNull(TEXT)));
    }

    private static Map<String, Object> code() {
        return record(map("says_pt", TEXT, "says_en", TEXT, "hint_pt", TEXT, "hint_en", TEXT));
    }

    private static Map<String, Object> flink() {
        Map<String, Object> table = record(map("table", TEXT, "files", orNull(WHOLE), "snapshots", orNull(WHOLE)));
        Map<String, Object> job = record(map(
                "state", TEXT,
                "since", WHOLE,
                "completed", WHOLE,
                "failed", WHOLE,
                "last_duration_millis", orNull(WHOLE),
                "state_bytes", orNull(WHOLE),
                "restarts", orNull(WHOLE),
                "kafka_lag", orNull(WHOLE),
                "clock_lag_millis", orNull(WHOLE),
                "seconds_since_commit", orNull(WHOLE),
                "tables", array(table)));
        return map(
                TYPE,
                "object",
                "required",
                List.of("address", "reached"),
                "properties",
                map("address", TEXT, "reached", TRUTH, "job", Map.of("oneOf", List.of(Map.of(TYPE, "null"), job))));
    }

    private static Map<String, Object> panel(Panel panel) {
        Map<String, Object> all = map("asked_at", MOMENT);
        if (panel.isOfDay()) {
            all.put("day", DAY);
        }
        all.put("answers", record(answers(panel)));
        return record(all);
    }

    private static Map<String, Object> life(Panel panel) {
        Map<String, Object> all = map("key", TEXT);
        all.putAll(answers(panel));
        return record(all);
    }

    private static Map<String, Object> answers(Panel panel) {
        Map<String, Object> answers = new LinkedHashMap<>();
        panel.questions().forEach(question -> answers.put(question.slug(), array(ref(row(question)))));
        return answers;
    }

    private static String row(Question question) {
        return question.slug() + "-row";
    }

    private static Map<String, Object> row(Map<String, String> columns) {
        Map<String, Object> all = new LinkedHashMap<>();
        columns.forEach((column, type) -> all.put(column, orNull(value(type))));
        return record(all);
    }

    /** As {@link Asker} writes a value of that type of PostgreSQL. */
    private static Map<String, Object> value(String type) {
        return switch (type) {
            case "int2", "int4", "int8" -> WHOLE;
            case "float4", "float8" -> Map.of(TYPE, "number");
            case "bool" -> TRUTH;
            case "numeric" -> map(TYPE, "string", "pattern", "^-?[0-9]+(\\.[0-9]+)?$");
            case "timestamptz" -> MOMENT;
            case "timestamp" -> map(TYPE, "string", DESCRIPTION, "Local time of the documents, without a zone");
            case "date" -> DAY;
            case "text", "varchar" -> TEXT;
            case "_text", "_varchar" -> array(TEXT);
            default -> throw new IllegalStateException("Cannot describe a column of the type " + type);
        };
    }
}
