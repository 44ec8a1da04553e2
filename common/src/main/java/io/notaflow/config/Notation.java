package io.notaflow.config;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The notations of single values; every failure says what was expected. */
final class Notation {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|min|h|d)");
    private static final Pattern BYTES = Pattern.compile("(\\d{1,12})\\s*(B|KiB|MiB|GiB)?");

    private Notation() {}

    static String text(Object written) {
        if (written instanceof String text) {
            return text.strip();
        }
        throw new IllegalArgumentException("a single value");
    }

    static Duration duration(Object written) {
        Matcher matcher = DURATION.matcher(text(written));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a duration with its unit, as 500ms, 30s, 10m, 24h or 7d");
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    static int wholeNumber(Object written, int least) {
        String expectation = "a whole number from " + least;
        try {
            int value = Integer.parseInt(text(written));
            if (value < least) {
                throw new IllegalArgumentException(expectation);
            }
            return value;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(expectation, e);
        }
    }

    static int bytes(Object written) {
        String expectation = "a size from 1 B to 1 GiB, as 65536, 64 KiB or 12 MiB";
        Matcher matcher = BYTES.matcher(text(written));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(expectation);
        }
        String unit = matcher.group(2);
        int shift = unit == null || unit.equals("B") ? 0 : unit.equals("KiB") ? 10 : unit.equals("MiB") ? 20 : 30;
        long value = Long.parseLong(matcher.group(1)) << shift;
        if (value < 1 || value > 1L << 30) {
            throw new IllegalArgumentException(expectation);
        }
        return (int) value;
    }

    static BigDecimal amount(Object written) {
        String text = text(written);
        if (!text.matches("\\d{1,13}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("an amount in BRL from 0 with at most two decimals, as 0.01");
        }
        return new BigDecimal(text);
    }

    static Horizon horizon(Object written) {
        return text(written).equals("unlimited") ? Horizon.UNLIMITED : new Horizon(wholeNumber(written, 1));
    }

    static List<String> list(Object written) {
        if (written instanceof List<?> list) {
            return list.stream().map(Notation::text).toList();
        }
        if (written instanceof String text) {
            return Arrays.stream(text.split(",", -1))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        }
        throw new IllegalArgumentException("a list");
    }

    static Map<String, String> map(Object written) {
        Map<String, String> map = new LinkedHashMap<>();
        if (written instanceof Map<?, ?> nested) {
            flatten("", nested, map);
            return map;
        }
        for (String entry : list(written)) {
            int equals = entry.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("entries as name=value");
            }
            map.put(
                    entry.substring(0, equals).strip(),
                    entry.substring(equals + 1).strip());
        }
        return map;
    }

    private static void flatten(String prefix, Map<?, ?> nested, Map<String, String> into) {
        nested.forEach((key, value) -> {
            if (value instanceof Map<?, ?> deeper) {
                flatten(prefix + key + ".", deeper, into);
            } else {
                into.put(prefix + key, text(value));
            }
        });
    }

    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (written(constant).equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("one of " + names(type));
    }

    static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Notation::written).collect(Collectors.joining(" or "));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
