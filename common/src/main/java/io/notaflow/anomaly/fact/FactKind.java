package io.notaflow.anomaly.fact;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can become known of a key. Codes are part of saved state and never change. */
public enum FactKind {
    /** The number is used: something names the key, whatever its state. Own time: issue, as far as known. */
    SEEN(1),
    /** The invoice counts: authorised in production. Own time: issue. */
    ISSUED(2),
    /** The former ISSUED of the key is no more: another content won. Own time: that of the former. */
    WITHDRAWN(3),
    /** It is cancelled. Own time: registration of the cancellation. */
    CANCELLED(4),
    /** Its recipient does not know it (210220). Own time: registration. */
    DISOWNED(5),
    /** It was announced by an EPEC. Own time: registration. */
    EPEC(6),
    /** The range of numbers is voided. Own time: registration. */
    VOIDED(7);

    private static final Map<Integer, FactKind> BY_CODE =
            Stream.of(values()).collect(Collectors.toMap(kind -> kind.code, Function.identity()));

    private final int code;

    FactKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The kind with that code. */
    public static FactKind coded(long code) {
        FactKind kind = BY_CODE.get((int) code);
        if (kind == null) {
            throw new IllegalArgumentException("Cannot read a fact: code " + code + " (expected: 1 to 7)");
        }
        return kind;
    }
}
