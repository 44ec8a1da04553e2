package io.notaflow.domain.kpi;

/** What the members of a dimension divide, and so which measures have a meaning in its cells. */
public enum Level {
    /** Invoices as a whole: every invoice belongs to one member. */
    DOCUMENT,
    /** Items: an invoice can belong to several members. */
    ITEM,
    /** Payments: an invoice can belong to several members. */
    PAYMENT,
    /** Documents by what became of them, by arrival. */
    OUTCOME
}
