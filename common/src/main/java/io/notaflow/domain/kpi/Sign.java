package io.notaflow.domain.kpi;

/** Whether something is counted or taken back. */
public enum Sign {
    PLUS,
    MINUS;

    /** 1 or -1. */
    public int factor() {
        return this == PLUS ? 1 : -1;
    }
}
