package io.notaflow.jobs.sink;

/** A record holds a value that its table cannot; says which column, never which value. */
public final class UnwritableValueException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String column;

    UnwritableValueException(String column, String problem) {
        super(problem + ": " + column);
        this.column = column;
    }

    /** {@code namespace.table.column}. */
    public String column() {
        return column;
    }
}
