package io.notaflow.anomaly.rule;

import java.util.Set;

/** How a field is compared with values. */
public enum Operator {
    EQ,
    NE,
    IN,
    NOT_IN,
    LT,
    LE,
    GT,
    GE,
    PREFIX;

    private static final Set<Operator> ORDERED = Set.of(LT, LE, GT, GE);

    /** Whether it asks for more or less. */
    public boolean isOrdered() {
        return ORDERED.contains(this);
    }

    /** Whether it takes a list of values. */
    public boolean takesList() {
        return this == IN || this == NOT_IN;
    }

    /** Whether it holds for whatever is not one of the values. */
    public boolean isNegated() {
        return this == NE || this == NOT_IN;
    }

    /** Whether more can never end what already holds. */
    public boolean isUpward() {
        return this == GT || this == GE;
    }

    /** What an ordered operator says of a comparison's sign. */
    public boolean holds(int sign) {
        return switch (this) {
            case LT -> sign < 0;
            case LE -> sign <= 0;
            case GT -> sign > 0;
            case GE -> sign >= 0;
            default -> throw new IllegalArgumentException("Cannot order by " + this);
        };
    }
}
