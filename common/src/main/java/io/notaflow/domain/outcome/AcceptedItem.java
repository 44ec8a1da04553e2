package io.notaflow.domain.outcome;

import io.notaflow.domain.invoice.Item;

/**
 * One item of an accepted invoice.
 *
 * @param invoice the invoice it stands in
 * @param item the item
 */
public record AcceptedItem(AcceptedInvoice invoice, Item item) {}
