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

    /** Leaves the value out, so that no log shows it by accident. */
    @Override
    public String toString() {
        return code + " at " + path + ": expected " + expectation;
    }
}
