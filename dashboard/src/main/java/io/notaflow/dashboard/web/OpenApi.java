package io.notaflow.dashboard.web;

import io.notaflow.dashboard.live.Json;
import io.notaflow.dashboard.live.State;
import io.notaflow.dashboard.question.Asker;
import io.notaflow.dashboard.question.Panel;
import io.notaflow.dashboard.question.Question;
import io.notaflow.domain.anomaly.Verdict;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Describes what the server answers in OpenAPI 3.1: the routes as {@link Endpoint} lists them, the rows as the database has them. */
final class OpenApi {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String TYPE = "type";
    private static final String STRING = "string";
    private static final String OBJECT = "object";
    private static final String DESCRIPTION = "description";
    private static final Map<String, Object> TEXT = Map.of(TYPE, STRING);
    private static final Map<String, Object> WHOLE = Map.of(TYPE, "integer");
    private static final Map<String, Object> TRUTH = Map.of(TYPE, "boolean");
    private static final Map<String, Object> MOMENT = Map.of(TYPE, STRING, "format", "date-time");

    private final Asker asker;

    OpenApi(Asker asker) {
        this.asker = asker;
    }

    /** The description, as JSON. */
    String text() throws SQLException {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Endpoint endpoint : Endpoint.values()) {
            paths.put(endpoint.path(), Map.of(endpoint.method().name().toLowerCase(Locale.ROOT), operation(endpoint)));
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("openapi", "3.1.0");
        page.put(
                "info",
                object(
                        "title",
                        "NotaFlow's live page",
                        "version",
                        "1",
                        DESCRIPTION,
                        "What the page reads. Decimals are texts, so that no figure passes a double; moments are in UTC unless they end without a zone."));
        page.put("paths", paths);
        page.put("components", Map.of("schemas", schemas()));
        return Json.text(page);
    }

    private static Map<String, Object> operation(Endpoint endpoint) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", endpoint.name().toLowerCase(Locale.ROOT));
        operation.put("summary", endpoint.summary());
        if (!endpoint.description().isEmpty()) {
            operation.put(DESCRIPTION, endpoint.description());
        }
        if (!endpoint.parameters().isEmpty()) {
            operation.put(
                    "parameters",
                    endpoint.parameters().stream().map(OpenApi::parameter).toList());
        }
        if (endpoint == Endpoint.FEEDBACK) {
            operation.put("requestBody", Map.of("required", true, "content", content("application/json", ref("word"))));
        }
        Map<String, Object> answers = new TreeMap<>();
        endpoint.answers().forEach((status, body) -> answers.put(String.valueOf(status), answer(status, body)));
        operation.put("responses", answers);
        return operation;
    }

    private static Map<String, Object> parameter(Endpoint.Parameter parameter) {
        return switch (parameter) {
            case PANEL ->
                parameter(
                        "panel",
                        "path",
                        "Which",
                        object(
                                TYPE,
                                STRING,
                                "enum",
                                Arrays.stream(Panel.values())
                                        .filter(Panel::isLive)
                                        .map(Panel::slug)
                                        .toList()));
            case DAY ->
                parameter(
                        "day",
                        "query",
                        "Of which day; today where it is left out",
                        object(TYPE, STRING, "format", "date"));
            case KEY -> parameter("key", "query", "Its access key, however it is written", TEXT);
            case ID -> parameter("id", "path", "Of the finding", TEXT);
            case TOKEN -> parameter(Guard.TOKEN_HEADER, "header", "That of the session", TEXT);
        };
    }

    private static Map<String, Object> parameter(String name, String in, String says, Map<String, Object> schema) {
        boolean required = !in.equals("query") || name.equals("key");
        return object("name", name, "in", in, "required", required, DESCRIPTION, says, "schema", schema);
    }

    private static Map<String, Object> answer(int status, Endpoint.Body body) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(DESCRIPTION, says(status));
        switch (body) {
            case NONE -> {}
            case TEXT -> answer.put("content", content("text/plain", TEXT));
            case EVENTS -> {
                answer.put("content", content("text/event-stream", TEXT));
                answer.put("x-events", events());
            }
            case PANEL ->
                answer.put(
                        "content",
                        content(
                                "application/json",
                                Map.of(
                                        "oneOf",
                                        Arrays.stream(Panel.values())
                                                .filter(Panel::isLive)
                                                .map(panel -> ref(panel.slug()))
                                                .toList())));
            case OPENAPI -> answer.put("content", content("application/json", Map.of(TYPE, OBJECT)));
            default ->
                answer.put(
                        "content", content("application/json", ref(body.name().toLowerCase(Locale.ROOT))));
        }
        return answer;
    }

    private static String says(int status) {
        return switch (status) {
            case 200 -> "The answer";
            case 204 -> "Written";
            case 400 -> "Something in the request cannot be read; what was expected";
            case 403 -> "Not from the page itself";
            case 404 -> "There is no such thing";
            case 503 -> "PostgreSQL does not answer";
            default -> throw new IllegalArgumentException("Cannot say what " + status + " means");
        };
    }

    /** What each event's data is. */
    private static Map<String, Object> events() {
        Map<String, Object> events = new LinkedHashMap<>();
        events.put("state", ref("state"));
        for (Panel panel : Panel.values()) {
            if (panel.isLive()) {
                events.put(panel.slug(), ref(panel.slug()));
            }
        }
        events.put("full", Map.of(TYPE, OBJECT));
        return events;
    }

    private Map<String, Object> schemas() throws SQLException {
        Map<String, Object> schemas = new LinkedHashMap<>();
        schemas.put(
                "state",
                record(object(
                        "state",
                        object(
                                TYPE,
                                STRING,
                                "enum",
                                Arrays.stream(State.values()).map(State::name).toList()),
                        "now",
                        MOMENT,
                        "written_at",
                        orNull(MOMENT),
                        "checkpoint",
                        orNull(WHOLE),
                        "epoch",
                        orNull(WHOLE),
                        "interval_millis",
                        orNull(WHOLE),
                        "newest_record_at",
                        orNull(MOMENT),
                        "p95_millis",
                        orNull(WHOLE),
                        "pages",
                        WHOLE)));
        schemas.put(
                "session",
                record(object(
                        "token", TEXT, "takes_feedback", TRUTH, "zone", TEXT, "link_base", TEXT, "flink", TRUTH)));
        schemas.put(
                "word",
                object(
                        TYPE,
                        OBJECT,
                        "required",
                        List.of("verdict", "by"),
                        "properties",
                        object(
                                "verdict",
                                object(
                                        TYPE,
                                        STRING,
                                        "enum",
                                        Arrays.stream(Verdict.values())
                                                .map(Verdict::name)
                                                .toList()),
                                "by",
                                TEXT,
                                "note",
                                orNull(TEXT))));
        schemas.put("questions", Map.of(TYPE, OBJECT, "additionalProperties", TEXT));
        schemas.put(
                "codes",
                Map.of(
                        TYPE,
                        OBJECT,
                        "additionalProperties",
                        record(object("says_pt", TEXT, "says_en", TEXT, "hint_pt", TEXT, "hint_en", TEXT))));
        schemas.put("flink", flink());
        for (Panel panel : Panel.values()) {
            schemas.put(panel.slug(), panel(panel));
        }
        for (Question question : Question.values()) {
            schemas.put(name(question), row(asker.columns(question)));
        }
        return schemas;
    }

    private static Map<String, Object> panel(Panel panel) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Question question : panel.questions()) {
            answers.put(question.slug(), Map.of(TYPE, "array", "items", ref(name(question))));
        }
        if (!panel.isLive()) {
            Map<String, Object> all = new LinkedHashMap<>(Map.of("key", TEXT));
            all.putAll(answers);
            return record(all);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("asked_at", MOMENT);
        if (panel.isOfDay()) {
            all.put("day", object(TYPE, STRING, "format", "date"));
        }
        all.put("answers", record(answers));
        return record(all);
    }

    private static Map<String, Object> flink() {
        Map<String, Object> job = record(object(
                "state",
                TEXT,
                "since",
                WHOLE,
                "completed",
                WHOLE,
                "failed",
                WHOLE,
                "last_duration_millis",
                orNull(WHOLE),
                "state_bytes",
                orNull(WHOLE),
                "restarts",
                orNull(WHOLE),
                "kafka_lag",
                orNull(WHOLE)));
        return object(
                TYPE,
                OBJECT,
                "required",
                List.of("address", "reached"),
                "properties",
                object("address", TEXT, "reached", TRUTH, "job", Map.of("oneOf", List.of(Map.of(TYPE, "null"), job))));
    }

    private static String name(Question question) {
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
            case "numeric" -> object(TYPE, STRING, "pattern", "^-?[0-9]+(\\.[0-9]+)?$");
            case "timestamptz" -> MOMENT;
            case "timestamp" -> object(TYPE, STRING, DESCRIPTION, "Local time of the documents, without a zone");
            case "date" -> object(TYPE, STRING, "format", "date");
            case "text", "varchar" -> TEXT;
            case "_text", "_varchar" -> Map.of(TYPE, "array", "items", TEXT);
            default -> throw new IllegalStateException("Cannot describe a column of the type " + type);
        };
    }

    /** With all of these and nothing else. */
    private static Map<String, Object> record(Map<String, Object> properties) {
        return object(
                TYPE,
                OBJECT,
                "required",
                List.copyOf(properties.keySet()),
                "properties",
                properties,
                "additionalProperties",
                false);
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        Map<String, Object> both = new LinkedHashMap<>(schema);
        both.put(TYPE, List.of(schema.get(TYPE), "null"));
        return both;
    }

    private static Map<String, Object> ref(String name) {
        return Map.of("$ref", SCHEMAS + name);
    }

    private static Map<String, Object> content(String type, Map<String, Object> schema) {
        return Map.of(type, Map.of("schema", schema));
    }

    /** In that order, which a reader sees. */
    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
