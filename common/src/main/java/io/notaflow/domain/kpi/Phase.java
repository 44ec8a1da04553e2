package io.notaflow.domain.kpi;

/** When a change came, by the watermark at the barrier. */
public enum Phase {
    /** The window was still open somewhere in Brazil. */
    EARLY,
    /** It had ended no longer ago than an invoice may be late. */
    ON_TIME,
    /** It had ended longer ago. */
    LATE
}
