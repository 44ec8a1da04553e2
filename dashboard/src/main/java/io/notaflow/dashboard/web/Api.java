package io.notaflow.dashboard.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.notaflow.dashboard.invoice.TypedKey;
import io.notaflow.dashboard.live.Board;
import io.notaflow.dashboard.live.Json;
import io.notaflow.dashboard.live.Memo;
import io.notaflow.dashboard.question.Answer;
import io.notaflow.dashboard.question.Asker;
import io.notaflow.dashboard.question.Panel;
import io.notaflow.dashboard.question.Question;
import io.notaflow.domain.anomaly.Verdict;
import io.notaflow.validate.RuleCatalogue;
import io.notaflow.validate.rule.RuleInfo;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the page asks for by itself, besides what it is told. */
final class Api {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NOTE = 500;

    /** How old answers about a day may be that many pages look at. */
    private static final Duration LASTS = Duration.ofSeconds(5);

    private record Day(Panel panel, LocalDate date) {}

    private final Board board;
    private final Memo<Day> days;
    private final Asker asker;
    private final TypedKey typed;
    private final @Nullable FeedbackDesk feedback;
    private final Clock clock;

    Api(Board board, Asker asker, TypedKey typed, @Nullable FeedbackDesk feedback, Clock clock) {
        this.board = board;
        this.days = new Memo<>(day -> board.answers(day.panel(), day.date()), LASTS, clock);
        this.asker = asker;
        this.typed = typed;
        this.feedback = feedback;
        this.clock = clock;
    }

    /** GET {@code /api/panels/{panel}?day=2026-11-20}: the answers of a panel, of today when no day is named. */
    void panel(Context context) throws SQLException {
        String name = context.pathParam("panel");
        Panel panel = Arrays.stream(Panel.values())
                .filter(one -> one.slug().equals(name) && one.isLive())
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("There is no such panel"));
        String day = context.queryParam("day");
        json(context, day == null ? board.answers(panel, board.today()) : days.get(new Day(panel, day(day))));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadRequestResponse("Not a day (expected: 2026-11-20)");
        }
    }

    /** GET {@code /api/questions}: the SQL behind each tile. */
    void questions(Context context) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Question question : Question.values()) {
            all.put(question.slug(), question.sql());
        }
        json(context, Json.text(all));
    }

    /** GET {@code /api/codes}: what each code of the quarantine says, and what to do. */
    void codes(Context context) {
        Map<String, Object> all = new TreeMap<>();
        RuleCatalogue.byCodes().forEach((code, info) -> all.put(code, words(info)));
        json(context, Json.text(all));
    }

    private static Map<String, String> words(RuleInfo info) {
        return Map.of(
                "says_pt", ofAny(info.says().pt()),
                "says_en", ofAny(info.says().en()),
                "hint_pt", ofAny(info.remedy().pt()),
                "hint_en", ofAny(info.remedy().en()));
    }

    /** A sentence about documents as a whole: what was seen and expected in each is left open. */
    private static String ofAny(String words) {
        return words.replaceAll(" \\((esperado|expected): \\{expected}\\)", "").replaceAll("\\{(value|expected)}", "…");
    }

    /** GET {@code /api/invoice?key=…}: the life of one invoice, whatever was typed for its key. */
    void invoice(Context context) throws SQLException {
        String text = context.queryParam("key");
        String key = typed.read(text == null ? "" : text)
                .orElseThrow(() -> new BadRequestResponse("Not an access key (expected: 44 digits and letters)"));
        Map<Question, Answer> answers = asker.ask(Panel.INVOICE, Map.of("key", key));
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("key", key);
        answers.forEach((question, answer) -> page.put(question.slug(), answer.rows()));
        boolean known =
                !Objects.requireNonNull(answers.get(Question.INVOICE)).rows().isEmpty();
        context.status(known ? 200 : 404);
        json(context, Json.text(page));
    }

    /** What somebody says of a finding. */
    record Word(
            String verdict, @Nullable String by, @Nullable String note) {}

    /** POST {@code /api/findings/{id}/feedback}. */
    void feedback(Context context) throws SQLException {
        FeedbackDesk desk = feedback;
        if (desk == null) {
            throw new NotFoundResponse("This page takes no feedback; see dashboard.feedback-user");
        }
        Word word = context.bodyAsClass(Word.class);
        Verdict verdict = Arrays.stream(Verdict.values())
                .filter(one -> one.name().equals(word.verdict()))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse("Not a verdict (expected: CONFIRMED or FALSE)"));
        String by = word.by() == null ? "" : word.by().strip();
        if (by.isEmpty() || by.length() > LONGEST_NAME) {
            throw new BadRequestResponse("Who says so? (expected: a name of at most " + LONGEST_NAME + " characters)");
        }
        if (word.note() != null && word.note().length() > LONGEST_NOTE) {
            throw new BadRequestResponse("Too long a note (expected: at most " + LONGEST_NOTE + " characters)");
        }
        if (!desk.mark(context.pathParam("id"), verdict, by, word.note(), clock.instant())) {
            throw new NotFoundResponse("There is no such finding");
        }
        context.status(204);
    }

    private static void json(Context context, String text) {
        context.contentType(ContentType.APPLICATION_JSON).result(text);
    }
}
