package io.notaflow.decode;

import io.notaflow.domain.Violation;
import org.jspecify.annotations.Nullable;

/** What is wrong, where, and what was expected; the value may be personal and must be masked before it is shown. */
public record DecodeProblem(
        ProblemCode code, String path, @Nullable String value, String expectation) {

    /** The same in the vocabulary of the domain. */
    public Violation toViolation() {
        return new Violation(code.name(), path, value, expectation);
    }

    /** Leaves value and path out, so that no log shows them by accident: a path may hold names the sender made up. */
    @Override
    public String toString() {
        return code + ": expected " + expectation;
    }
}
