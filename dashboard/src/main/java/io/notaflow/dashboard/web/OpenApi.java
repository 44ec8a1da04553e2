package io.notaflow.dashboard.web;

import static io.notaflow.dashboard.web.JsonSchema.ANY_OBJECT;
import static io.notaflow.dashboard.web.JsonSchema.DAY;
import static io.notaflow.dashboard.web.JsonSchema.DESCRIPTION;
import static io.notaflow.dashboard.web.JsonSchema.TEXT;
import static io.notaflow.dashboard.web.JsonSchema.map;
import static io.notaflow.dashboard.web.JsonSchema.oneOf;
import static io.notaflow.dashboard.web.JsonSchema.ref;

import io.notaflow.dashboard.live.Json;
import io.notaflow.dashboard.question.Panel;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Describes what the server answers in OpenAPI 3.1: the routes as {@link Endpoint} lists them, the rows as the database has them. */
final class OpenApi {
    private static final String JSON = "application/json";
    private static final String CONTENT = "content";

    private final Schemas schemas;

    OpenApi(Schemas schemas) {
        this.schemas = schemas;
    }

    /** The description, as JSON. */
    String text() throws SQLException {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Endpoint endpoint : Endpoint.values()) {
            paths.put(endpoint.path(), Map.of(endpoint.method().name().toLowerCase(Locale.ROOT), operation(endpoint)));
        }
        return Json.text(map(
                "openapi",
                "3.1.0",
                "info",
                map(
                        "title",
                        "NotaFlow's live page",
                        "version",
                        "1",
                        DESCRIPTION,
                        "What the page reads. Decimals are texts, so that no figure passes a double; moments are in UTC unless they end without a zone."),
                "paths",
                paths,
                "components",
                map("schemas", schemas.all())));
    }

    private static Map<String, Object> operation(Endpoint endpoint) {
        Map<String, Object> operation =
                map("operationId", endpoint.name().toLowerCase(Locale.ROOT), "summary", endpoint.summary());
        if (!endpoint.description().isEmpty()) {
            operation.put(DESCRIPTION, endpoint.description());
        }
        if (!endpoint.parameters().isEmpty()) {
            operation.put(
                    "parameters",
                    endpoint.parameters().stream().map(OpenApi::parameter).toList());
        }
        if (endpoint == Endpoint.FEEDBACK) {
            operation.put("requestBody", map("required", true, CONTENT, content(JSON, ref("word"))));
        }
        Map<String, Object> answers = new TreeMap<>();
        endpoint.answers().forEach((status, body) -> answers.put(String.valueOf(status), answer(status, body)));
        operation.put("responses", answers);
        return operation;
    }

    private static Map<String, Object> parameter(Endpoint.Parameter parameter) {
        return switch (parameter) {
            case PANEL -> parameter("panel", "path", true, "Which", oneOf(live().map(Panel::slug)));
            case DAY -> parameter("day", "query", false, "Of which day; today where it is left out", DAY);
            case KEY -> parameter("key", "query", true, "Its access key, however it is written", TEXT);
            case ID -> parameter("id", "path", true, "Of the finding", TEXT);
            case TOKEN -> parameter(Guard.TOKEN_HEADER, "header", true, "That of the session", TEXT);
        };
    }

    private static Map<String, Object> parameter(
            String name, String in, boolean required, String says, Map<String, Object> schema) {
        return map("name", name, "in", in, "required", required, DESCRIPTION, says, "schema", schema);
    }

    private static Map<String, Object> answer(int status, Endpoint.Body body) {
        Map<String, Object> answer = map(DESCRIPTION, says(status));
        switch (body) {
            case NONE -> {}
            case TEXT -> answer.put(CONTENT, content("text/plain", TEXT));
            case EVENTS -> {
                answer.put(CONTENT, content("text/event-stream", TEXT));
                answer.put("x-events", events());
            }
            case PANEL ->
                answer.put(
                        CONTENT,
                        content(
                                JSON,
                                Map.of(
                                        "oneOf",
                                        live().map(panel -> ref(panel.slug())).toList())));
            case OPENAPI -> answer.put(CONTENT, content(JSON, ANY_OBJECT));
            default -> answer.put(CONTENT, content(JSON, ref(body.name().toLowerCase(Locale.ROOT))));
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
        Map<String, Object> events = map("state", ref("state"));
        live().forEach(panel -> events.put(panel.slug(), ref(panel.slug())));
        events.put("full", ANY_OBJECT);
        return events;
    }

    private static Stream<Panel> live() {
        return Arrays.stream(Panel.values()).filter(Panel::isLive);
    }

    private static Map<String, Object> content(String type, Map<String, Object> schema) {
        return Map.of(type, map("schema", schema));
    }
}
