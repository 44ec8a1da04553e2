package io.notaflow.domain.kpi;

/** Why a figure changed; the strongest word that fits. Positions are codes on the wire. */
public enum ChangeReason {
    /** Invoices, or documents of any kind, came. */
    NEW,
    /** Invoices came later than {@code kpis.late-after}. */
    LATE,
    /** Invoices were cancelled, or cancelled ones came. */
    CANCELLED,
    /** Invoices turned out to be denied. */
    DENIED,
    /** Another content of an invoice won, or more became known about it. */
    REVISED
}
