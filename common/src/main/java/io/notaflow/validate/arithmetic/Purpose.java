package io.notaflow.validate.arithmetic;

import io.notaflow.domain.Invoice;

/** Why an invoice is issued ({@code finNFe}), as far as arithmetic depends on it. */
final class Purpose {
    private static final int NORMAL = 1;
    private static final int RETURN = 4;

    private Purpose() {}

    /** Normal invoices and returns carry goods; complements, adjustments and credit notes correct amounts alone. */
    static boolean movesGoods(Invoice invoice) {
        Integer purpose = invoice.identification().purpose();
        return purpose == null || purpose == NORMAL || purpose == RETURN;
    }

    /** Only these, and complements, are paid. */
    static boolean isPaid(Invoice invoice) {
        Integer purpose = invoice.identification().purpose();
        return purpose == null || purpose <= 2;
    }

    /** Credit and debit notes of the reform have totals of their own. */
    static boolean isReformNote(Invoice invoice) {
        Integer purpose = invoice.identification().purpose();
        return purpose != null && purpose > RETURN;
    }
}
