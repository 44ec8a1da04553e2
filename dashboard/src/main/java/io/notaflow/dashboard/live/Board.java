package io.notaflow.dashboard.live;

import io.notaflow.dashboard.question.Answer;
import io.notaflow.dashboard.question.Asker;
import io.notaflow.dashboard.question.Panel;
import io.notaflow.dashboard.question.Question;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks a panel's questions for a day and writes the answers as pages read them. */
public final class Board {
    private static final int HOURS = 24;

    private final Asker asker;
    private final Clock clock;
    private final ZoneId zone;

    public Board(Asker asker, Clock clock, ZoneId zone) {
        this.asker = asker;
        this.clock = clock;
        this.zone = zone;
    }

    /** The day that it is where the page's people live. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** The answers of a panel, as JSON. */
    public String answers(Panel panel, LocalDate day) throws SQLException {
        Instant now = clock.instant();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("asked_at", now.toString());
        if (panel.isOfDay()) {
            page.put("day", day.toString());
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        asker.ask(panel, values(day, now)).forEach((question, answer) -> answers.put(question.slug(), answer.rows()));
        page.put("answers", answers);
        return Json.text(page);
    }

    /** The newest sign of life; null before the first. */
    public @Nullable Pulse pulse() throws SQLException {
        Answer answer = asker.ask(Panel.PULSE, Map.of()).get(Question.PULSE);
        return Pulse.of(Objects.requireNonNull(answer));
    }

    /** Whole hours of a day that are over: none of a day to come, all of one that has passed. */
    private Map<String, Object> values(LocalDate day, Instant now) {
        ZonedDateTime local = now.atZone(zone);
        int hours = day.isBefore(local.toLocalDate()) ? HOURS : day.isAfter(local.toLocalDate()) ? 0 : local.getHour();
        return Map.of("day", day, "now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC), "hour", hours);
    }
}
