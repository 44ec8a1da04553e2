package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.invoice.Address;
import io.notaflow.domain.invoice.GovernmentPurchase;
import io.notaflow.domain.invoice.Party;
import io.notaflow.domain.invoice.Route;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.domain.tax.IcmsTotals;
import io.notaflow.domain.tax.ReformTotals;
import io.notaflow.domain.tax.RetainedTotals;
import io.notaflow.domain.tax.ServiceTotals;
import org.jspecify.annotations.Nullable;

/** Places and totals of an invoice, each null when the document does not carry it. */
final class InvoiceParts {
    private InvoiceParts() {}

    static @Nullable GovernmentPurchase purchase(AcceptedInvoice i) {
        return i.invoice().identification().governmentPurchase();
    }

    static @Nullable Address pickup(AcceptedInvoice i) {
        return part(i.invoice().route(), Route::pickup);
    }

    static @Nullable Address delivery(AcceptedInvoice i) {
        return part(i.invoice().route(), Route::delivery);
    }

    static @Nullable Address issuerPlace(AcceptedInvoice i) {
        return i.invoice().issuer().address();
    }

    static @Nullable Address recipientPlace(AcceptedInvoice i) {
        return part(i.invoice().recipient(), Party::address);
    }

    static @Nullable IcmsTotals icms(AcceptedInvoice i) {
        return i.invoice().totals().icms();
    }

    static @Nullable ServiceTotals services(AcceptedInvoice i) {
        return i.invoice().totals().services();
    }

    static @Nullable RetainedTotals retained(AcceptedInvoice i) {
        return i.invoice().totals().retained();
    }

    static @Nullable ReformTotals reform(AcceptedInvoice i) {
        return i.invoice().totals().reform();
    }
}
