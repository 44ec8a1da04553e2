package io.notaflow.anomaly.alert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The members of a finding's object; asking for one that is missing or wrong is a problem, and a placeholder goes on in its place. */
final class FindingFields {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
    private static final int DECIMALS = 6;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final Map<String, Object> members;
    private final List<String> problems = new ArrayList<>();

    FindingFields(Map<String, Object> members) {
        this.members = members;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    void problem(String name, String expected) {
        problems.add(name + " (expected: " + expected + ")");
    }

    /** A text that is there; empty ones too when {@code least} is 0. */
    String text(String name, int least, int most) {
        Object value = members.get(name);
        if (value instanceof String text && text.length() >= least && isPlain(text, most)) {
            return text;
        }
        problem(name, "a text of " + least + " to " + most + " characters without control characters");
        return "";
    }

    /** A text that need not be there. */
    @Nullable
    String optional(String name, int most) {
        return members.containsKey(name) ? text(name, 1, most) : null;
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(members.get(name))) {
                return constant;
            }
        }
        problem(name, "one of " + Arrays.toString(type.getEnumConstants()));
        return type.getEnumConstants()[0];
    }

    Instant instant(String name) {
        try {
            Instant instant = Instant.parse(Objects.toString(members.get(name), ""));
            if (!instant.isBefore(EARLIEST) && instant.isBefore(LATEST)) {
                return instant;
            }
        } catch (DateTimeParseException e) {
            // Falls through to the same answer.
        }
        problem(name, "an instant of this century as 2026-11-21T12:00:00Z");
        return Instant.EPOCH;
    }

    /** A number, rounded to the six decimals of the tables; null when it is not there. */
    @Nullable
    BigDecimal figure(String name) {
        Object value = members.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof String text && DECIMAL.matcher(text).matches()) {
            BigDecimal figure = new BigDecimal(text);
            return figure.scale() > DECIMALS ? figure.setScale(DECIMALS, RoundingMode.HALF_UP) : figure;
        }
        problem(name, "a number of at most 30 digits before the point and 30 behind it");
        return null;
    }

    /** Money, never rounded; null when it is not there. */
    @Nullable
    BigDecimal amount() {
        BigDecimal amount = figure("amount");
        if (amount != null && amount.stripTrailingZeros().scale() > 2) {
            problem("amount", "BRL with at most two decimals");
        }
        return amount;
    }

    double score() {
        try {
            double score = Double.parseDouble(Objects.toString(members.get("score"), ""));
            if (score >= 0 && score <= 1) {
                return score;
            }
        } catch (NumberFormatException e) {
            // Falls through to the same answer.
        }
        problem("score", "a number from 0 to 1");
        return 0;
    }

    /** A whole number from 0; {@code missing} when it is not there. */
    long whole(String name, long missing) {
        Object value = members.get(name);
        if (value == null && missing >= 0) {
            return missing;
        }
        if (value instanceof String text && WHOLE.matcher(text).matches()) {
            return Long.parseLong(text);
        }
        problem(name, "a whole number from 0");
        return 0;
    }

    /** A list of access keys. */
    List<String> keys(String name, int most) {
        if (members.get(name) instanceof List<?> list && list.size() <= most) {
            List<String> keys = list.stream().map(String.class::cast).toList();
            if (keys.stream().allMatch(key -> !key.isEmpty() && isPlain(key, 60))) {
                return keys;
            }
        }
        problem(name, "a list of at most " + most + " access keys");
        return List.of();
    }

    private static boolean isPlain(String text, int most) {
        return text.length() <= most && !CONTROL.matcher(text).find();
    }
}
