package io.notaflow.config;

/** What a CFOP is to the figures. */
public enum CfopClass {
    /** Outgoing, makes revenue. */
    SALE,
    /** Incoming, the mirror of a sale. */
    PURCHASE,
    /** Incoming, takes back a sale. */
    SALE_RETURN,
    /** Outgoing, takes back a purchase. */
    PURCHASE_RETURN,
    /** Transfers, shipments, delivery of what was billed before. */
    OTHER
}
