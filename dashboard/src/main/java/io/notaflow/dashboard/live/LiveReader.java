package io.notaflow.dashboard.live;

import io.notaflow.dashboard.question.Panel;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one reader for all open pages: each second it looks at the job's pulse, and when that is of another checkpoint, or of none for ten
 * seconds, it asks the live panels anew and tells what changed. While nobody looks it asks nothing. A round that fails is told as the state
 * NO_DATABASE; the next one tries again.
 *
 * <p>Every change is asked for twice, a second apart: the job's sinks write their rows of one checkpoint side by side.
 */
public final class LiveReader {
    private static final Logger LOG = LoggerFactory.getLogger(LiveReader.class);
    private static final Duration AT_LEAST_EVERY = Duration.ofSeconds(10);
    private static final Duration WATCHED_EVERY = Duration.ofSeconds(3);
    private static final String STATE = "state";

    private final Board board;
    private final Audience audience;
    private final Clock clock;
    private final Map<String, Event> newest = new ConcurrentHashMap<>();
    private @Nullable Pulse pulse;
    private @Nullable Instant seenAt;
    private @Nullable LocalDate asked;
    private Instant askedAt = Instant.EPOCH;
    private volatile Instant lookedAt = Instant.EPOCH;
    private boolean again;
    private boolean failed;

    public LiveReader(Board board, Audience audience, Clock clock) {
        this.board = board;
        this.audience = audience;
        this.clock = clock;
    }

    /** What a page that opens now begins with; nothing of the state when nobody looked for a while, since it would say what was. */
    public Collection<Event> newest() {
        return newest.values().stream()
                .filter(event -> !event.name().equals(STATE) || isWatching())
                .toList();
    }

    /** One round; never throws for what the database does. */
    public void round() {
        if (audience.isEmpty()) {
            return;
        }
        try {
            Pulse now = board.pulse();
            boolean news = now != null && now.isNewsAfter(pulse);
            if (news) {
                seenAt = isWatching() ? clock.instant() : null;
            }
            pulse = now;
            lookedAt = clock.instant();
            if (news || again || isDue()) {
                askAll();
                again = news;
            }
            tell(new Event(STATE, state(null)));
            failed = false;
        } catch (SQLException e) {
            tell(new Event(STATE, state(e)));
            if (!failed) {
                // Not its message: it may quote rows.
                LOG.warn("PostgreSQL does not answer ({}); trying again every second", e.getSQLState());
            }
            failed = true;
            again = true;
        }
    }

    /** Otherwise nobody knows since when that checkpoint could be seen. */
    private boolean isWatching() {
        return Duration.between(lookedAt, clock.instant()).compareTo(WATCHED_EVERY) <= 0;
    }

    private boolean isDue() {
        return !board.today().equals(asked)
                || Duration.between(askedAt, clock.instant()).compareTo(AT_LEAST_EVERY) >= 0;
    }

    private void askAll() throws SQLException {
        LocalDate today = board.today();
        List<Event> events = new ArrayList<>();
        for (Panel panel : Panel.values()) {
            if (panel.isLive()) {
                events.add(new Event(panel.slug(), board.answers(panel, today)));
            }
        }
        asked = today;
        askedAt = clock.instant();
        events.forEach(this::tell);
    }

    private void tell(Event event) {
        newest.put(event.name(), event);
        audience.tell(event);
    }

    private String state(@Nullable SQLException problem) {
        Instant now = clock.instant();
        Pulse known = pulse;
        State state = problem != null ? State.NO_DATABASE : known == null ? State.EMPTY : known.state(now);
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("state", state.name());
        page.put("now", now.toString());
        page.put("written_at", known == null ? null : known.writtenAt().toString());
        page.put("checkpoint", known == null ? null : known.checkpoint());
        page.put("epoch", known == null ? null : known.epoch());
        page.put("interval_millis", known == null ? null : known.interval().toMillis());
        page.put(
                "newest_record_at",
                known == null || known.newestRecordAt() == null
                        ? null
                        : known.newestRecordAt().toString());
        page.put("p95_millis", known == null ? null : latency(known));
        page.put("pages", audience.size());
        return Json.text(page);
    }

    /** Age at the barrier, and from there to the moment that this reader saw it. */
    private @Nullable Long latency(Pulse known) {
        Long age = known.ageP95Millis();
        return age == null || seenAt == null
                ? null
                : age + Math.max(0, Duration.between(known.writtenAt(), seenAt).toMillis());
    }
}
