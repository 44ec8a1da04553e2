package io.notaflow.local.reconcile.batch;

import io.notaflow.domain.kpi.Dimension;
import org.jspecify.annotations.Nullable;

/** To which member of a dimension something belongs. */
final class Members {
    private static final int LONGEST = 64;
    private static final int LONGEST_CODE = 8;

    private Members() {}

    static String of(Dimension dimension, InvoiceContent invoice) {
        return switch (dimension) {
            case TOTAL -> Dimension.ALL;
            case ISSUER_UF -> member(invoice.issuerUf(), LONGEST);
            case MODEL -> member(invoice.model());
            case ROLE -> invoice.role().name();
            case ISSUER -> member(invoice.issuer(), LONGEST);
            case CHANNEL -> member(invoice.presence());
            case RECIPIENT_UF -> member(invoice.recipientUf(), LONGEST);
            case UF_PAIR ->
                member(member(invoice.issuerUf(), LONGEST) + '>' + member(invoice.recipientUf(), LONGEST), LONGEST);
            case PAYMENT, CFOP, NCM2, NCM4, NCM8, OUTCOME, OUTCOME_CODE ->
                throw new IllegalArgumentException("Cannot find one member of an invoice: " + dimension);
        };
    }

    static String of(Dimension dimension, Line line) {
        return switch (dimension) {
            case CFOP -> member(line.cfop(), LONGEST_CODE);
            case NCM2 -> member(line.ncm(), 2);
            case NCM4 -> member(line.ncm(), 4);
            case NCM8 -> member(line.ncm(), LONGEST_CODE);
            default -> throw new IllegalArgumentException("Cannot find the member of an item: " + dimension);
        };
    }

    static String of(Paid payment) {
        return member(payment.method(), LONGEST_CODE);
    }

    private static String member(@Nullable Integer number) {
        return number == null ? Dimension.NONE : Integer.toString(number);
    }

    private static String member(@Nullable String text, int longest) {
        if (text == null || text.isEmpty()) {
            return Dimension.NONE;
        }
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
