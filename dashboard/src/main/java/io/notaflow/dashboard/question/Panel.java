package io.notaflow.dashboard.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Questions that are asked together, of one state of the database, so that their figures agree. */
public enum Panel {
    TILES,
    FINANCE,
    FINDINGS,
    QUALITY,
    PULSE,
    INVOICE;

    /** As addresses and events name it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its questions. */
    public List<Question> questions() {
        return Arrays.stream(Question.values())
                .filter(question -> question.panel() == this)
                .toList();
    }

    /** Whether every open page is told of it when it changes. */
    public boolean isLive() {
        return this != INVOICE;
    }

    /** Whether it is about a day. */
    public boolean isOfDay() {
        return this == TILES || this == FINANCE || this == QUALITY;
    }
}
