package io.notaflow.anomaly.rule.read;

import io.notaflow.anomaly.rule.Tumbling;
import io.notaflow.anomaly.rule.Tumbling.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the length of a window: {@code 10m}, {@code 24h} or {@code 7d}. */
final class WindowReader {
    private static final Pattern LENGTH = Pattern.compile("([1-9]\\d{0,5})([mhd])");
    private static final int HOUR_MINUTES = 60;

    private WindowReader() {}

    static @Nullable Tumbling read(@Nullable Object given, Problems problems) {
        Matcher length = LENGTH.matcher(given instanceof String text ? text : "");
        if (length.matches()) {
            long number = Long.parseLong(length.group(1));
            Tumbling window =
                    switch (length.group(2)) {
                        case "m" -> new Tumbling(Unit.MINUTES, number);
                        case "h" -> new Tumbling(Unit.MINUTES, number * HOUR_MINUTES);
                        default -> new Tumbling(Unit.LOCAL_DAYS, number);
                    };
            long most = window.unit() == Unit.MINUTES ? Tumbling.LONGEST.toMinutes() : Tumbling.LONGEST.toDays();
            if (window.length() <= most) {
                return window;
            }
        }
        problems.add("window", given, "none, or 1m to 31d: minutes (m), hours (h) or local days (d), as 1h or 7d");
        return null;
    }
}
