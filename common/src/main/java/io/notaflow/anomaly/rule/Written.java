package io.notaflow.anomaly.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How constants are written in rules: {@code NOT_IN} is {@code not-in}. */
public final class Written {
    private Written() {}

    /** The name of a constant in rules. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of all constants of a kind. */
    public static <E extends Enum<E>> List<String> names(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Written::name).toList();
    }

    /** The constant with that name. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> name(constant).equals(name))
                .findFirst();
    }
}
