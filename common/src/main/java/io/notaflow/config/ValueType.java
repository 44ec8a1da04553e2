package io.notaflow.config;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How a written value becomes a typed one. A parser throws {@link IllegalArgumentException} whose message is the expectation.
 *
 * @param notation the notation for the reference, with its unit
 * @param placeholder stands in for a value with a problem until all problems are reported; never leaves the reader
 */
public record ValueType<T>(String notation, T placeholder, Parser<T> parser) {

    /** Turns a text, a list or a map of texts into a value. */
    interface Parser<T> {
        T parse(Object written);
    }

    static final ValueType<String> TEXT = new ValueType<>("text", "", Notation::text);
    static final ValueType<Secret> SECRET =
            new ValueType<>("secret", Secret.NONE, written -> Secret.of(Notation.text(written)));
    static final ValueType<Path> FILE =
            new ValueType<>("path of a file", Path.of(""), written -> Path.of(Notation.text(written)));
    static final ValueType<String> LOCATION = new ValueType<>("URI or path of a folder", "", Notation::text);
    static final ValueType<Duration> DURATION =
            new ValueType<>("duration (`500ms`, `30s`, `10m`, `24h`, `7d`)", Duration.ZERO, Notation::duration);
    static final ValueType<Integer> COUNT =
            new ValueType<>("whole number from 1", 1, written -> Notation.wholeNumber(written, 1));
    static final ValueType<Integer> COUNT_OR_ZERO =
            new ValueType<>("whole number from 0", 0, written -> Notation.wholeNumber(written, 0));
    static final ValueType<Integer> SIZE = new ValueType<>("bytes (`64 KiB`, `12 MiB`)", 1, Notation::bytes);
    static final ValueType<BigDecimal> AMOUNT = new ValueType<>("BRL", BigDecimal.ZERO, Notation::amount);
    static final ValueType<Horizon> HORIZON =
            new ValueType<>("days, or `unlimited`", Horizon.UNLIMITED, Notation::horizon);
    static final ValueType<List<String>> LIST = new ValueType<>("list", List.of(), Notation::list);
    static final ValueType<Map<String, String>> MAP =
            new ValueType<>("map (in the environment `a=1,b=2`)", Map.of(), Notation::map);

    static <E extends Enum<E>> ValueType<E> oneOf(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return new ValueType<>(
                Notation.names(type), constants[0], written -> Notation.constant(type, Notation.text(written)));
    }
}
