package io.notaflow.domain.outcome;

import io.notaflow.domain.invoice.Payment;

/**
 * One way of payment of an accepted invoice.
 *
 * @param invoice the invoice it stands in
 * @param number position among the payments, 1-based
 * @param payment the payment
 */
public record AcceptedPayment(AcceptedInvoice invoice, int number, Payment payment) {}
