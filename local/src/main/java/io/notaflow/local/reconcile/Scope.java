package io.notaflow.local.reconcile;

/** How much of the lake is reconciled. */
public enum Scope {
    /** Records of the two newest days of arrival; totals of silver and PostgreSQL are compared whole. */
    OPEN_DAYS,
    /** Everything, recomputed from the bytes in bronze. */
    FULL
}
