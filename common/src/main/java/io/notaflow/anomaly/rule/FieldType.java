package io.notaflow.anomaly.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a field's values are, and so how they can be compared. */
public enum FieldType {
    /** Letters and digits. */
    TEXT("a text", EnumSet.of(Operator.EQ, Operator.NE, Operator.IN, Operator.NOT_IN, Operator.PREFIX)),
    /** A whole number. */
    NUMBER(
            "a whole number",
            EnumSet.of(
                    Operator.EQ,
                    Operator.NE,
                    Operator.IN,
                    Operator.NOT_IN,
                    Operator.LT,
                    Operator.LE,
                    Operator.GT,
                    Operator.GE)),
    /** An amount in BRL, compared in cents. */
    MONEY(
            "an amount in BRL with at most two decimals, as 1000.50",
            EnumSet.of(Operator.EQ, Operator.NE, Operator.LT, Operator.LE, Operator.GT, Operator.GE)),
    /** True or false. */
    FLAG("true or false", EnumSet.of(Operator.EQ, Operator.NE));

    private final String expectation;

    @SuppressWarnings("ImmutableEnumChecker") // Nobody changes it.
    private final Set<Operator> operators;

    FieldType(String expectation, Set<Operator> operators) {
        this.expectation = expectation;
        this.operators = Collections.unmodifiableSet(operators);
    }

    /** What a value has to be, in words. */
    public String expectation() {
        return expectation;
    }

    /** How its values can be compared. */
    public Set<Operator> operators() {
        return operators;
    }

    /** Whether values can be added up and ordered. */
    public boolean isMeasure() {
        return this == NUMBER || this == MONEY;
    }
}
