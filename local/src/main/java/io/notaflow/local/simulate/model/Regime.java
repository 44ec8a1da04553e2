package io.notaflow.local.simulate.model;

/** Tax regime of an issuer with its CRT code. */
public enum Regime {
    SIMPLES(1),
    SIMPLES_EXCEEDED(2),
    NORMAL(3);

    private final int code;

    Regime(int code) {
        this.code = code;
    }

    /** CRT. */
    public int code() {
        return code;
    }
}
