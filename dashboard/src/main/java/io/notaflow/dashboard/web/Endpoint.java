package io.notaflow.dashboard.web;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;

/** What the page's server answers, and all it answers besides files: the routes and their description are made of the same list. */
enum Endpoint {
    LIVE(
            HandlerType.GET,
            "/api/live",
            "Tells an open page what changed, as server-sent events",
            "Begins with the newest of each; then one event \"state\" a second, and one of a panel's name when its answers are asked anew."
                    + " An event \"full\" and the end when more than a thousand pages are open.",
            List.of(),
            Map.of(200, Body.EVENTS)),
    SESSION(
            HandlerType.GET,
            "/api/session",
            "What a page needs to know once",
            "",
            List.of(),
            Map.of(200, Body.SESSION)),
    PANEL(
            HandlerType.GET,
            "/api/panels/{panel}",
            "The answers to a panel's questions, of one state of the database",
            "With a day they may be five seconds old, whoever asks; figures of a day are those of each document's own clock.",
            List.of(Parameter.PANEL, Parameter.DAY),
            Map.of(200, Body.PANEL, 400, Body.TEXT, 404, Body.TEXT, 503, Body.TEXT)),
    QUESTIONS(
            HandlerType.GET,
            "/api/questions",
            "The SQL of each question, with named parameters",
            "",
            List.of(),
            Map.of(200, Body.QUESTIONS)),
    CODES(
            HandlerType.GET,
            "/api/codes",
            "What each code of the quarantine says, and what to do",
            "",
            List.of(),
            Map.of(200, Body.CODES)),
    INVOICE(
            HandlerType.GET,
            "/api/invoice",
            "The life of one invoice",
            "With no row in \"invoice\" (and 404) when its key is not known.",
            List.of(Parameter.KEY),
            Map.of(200, Body.INVOICE, 400, Body.TEXT, 404, Body.INVOICE, 503, Body.TEXT)),
    FLINK(
            HandlerType.GET,
            "/api/flink",
            "How the job does, as Flink's REST interface tells it",
            "Asked at most once in five seconds, whoever asks.",
            List.of(),
            Map.of(200, Body.FLINK)),
    FEEDBACK(
            HandlerType.POST,
            "/api/findings/{id}/feedback",
            "What somebody says of a finding",
            "From the page's own origin only, with the token of \"/api/session\".",
            List.of(Parameter.ID, Parameter.TOKEN),
            Map.of(204, Body.NONE, 400, Body.TEXT, 403, Body.TEXT, 404, Body.TEXT, 503, Body.TEXT)),
    OPENAPI(
            HandlerType.GET,
            "/api/openapi.json",
            "This description",
            "Rows are described as the database has them now.",
            List.of(),
            Map.of(200, Body.OPENAPI, 503, Body.TEXT)),
    HEALTH(
            HandlerType.GET,
            "/health",
            "Whether the server lives; says nothing of its database",
            "",
            List.of(),
            Map.of(200, Body.TEXT));

    /** What an answer holds. */
    enum Body {
        NONE,
        TEXT,
        EVENTS,
        SESSION,
        PANEL,
        QUESTIONS,
        CODES,
        INVOICE,
        FLINK,
        OPENAPI
    }

    /** What a request may say. */
    enum Parameter {
        PANEL,
        DAY,
        KEY,
        ID,
        TOKEN
    }

    private final HandlerType method;
    private final String path;
    private final String summary;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Parameter> parameters;

    @SuppressWarnings("ImmutableEnumChecker") // Map.of
    private final Map<Integer, Body> answers;

    Endpoint(
            HandlerType method,
            String path,
            String summary,
            String description,
            List<Parameter> parameters,
            Map<Integer, Body> answers) {
        this.method = method;
        this.path = path;
        this.summary = summary;
        this.description = description;
        this.parameters = parameters;
        this.answers = answers;
    }

    HandlerType method() {
        return method;
    }

    String path() {
        return path;
    }

    String summary() {
        return summary;
    }

    /** Empty when the summary says it all. */
    String description() {
        return description;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    /** By status. */
    Map<Integer, Body> answers() {
        return answers;
    }
}
