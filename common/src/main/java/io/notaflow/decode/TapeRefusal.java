package io.notaflow.decode;

/** Ends a parse from within; never leaves the package. */
final class TapeRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String expectation;

    TapeRefusal(ProblemCode code, String expectation) {
        super(expectation, null, false, false);
        this.code = code;
        this.expectation = expectation;
    }

    DecodeProblem at(DocumentTape tape) {
        return new DecodeProblem(code, tape.path(tape.current()), null, expectation);
    }
}
