package io.notaflow.domain;

/** A decoded document that can be identified: an invoice, or something that happened to one. */
public sealed interface FiscalDocument permits Invoice, InvoiceEvent {

    /** What the document is about: an access key, or the identity of a voided number range. */
    String key();
}
