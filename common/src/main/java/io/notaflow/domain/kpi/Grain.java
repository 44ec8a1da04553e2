package io.notaflow.domain.kpi;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Length of a window. */
public enum Grain {
    /** A minute of UTC: windows of an instant. */
    MINUTE(ChronoUnit.MINUTES),
    /** An hour of the document's own local civil time. */
    HOUR(ChronoUnit.HOURS),
    /** A day of the document's own local civil time. */
    DAY(ChronoUnit.DAYS);

    private final ChronoUnit unit;

    Grain(ChronoUnit unit) {
        this.unit = unit;
    }

    /** As tables show it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Start of the window that a time belongs to: UTC for minutes, local civil time for hours and days. */
    public LocalDateTime windowOf(LocalDateTime time) {
        return time.truncatedTo(unit);
    }

    /** End of the window, exclusive. */
    public LocalDateTime endOf(LocalDateTime windowStart) {
        return windowStart.plus(1, unit);
    }
}
