package io.notaflow.validate.coherence;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.Uf;
import io.notaflow.domain.invoice.Address;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Party;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Questions that several rules ask; what the document does not say is answered with no. */
final class Trait {
    static final int RETAIL = 65;
    static final int RETURN = 4;
    static final int INTERSTATE = 2;

    private Trait() {}

    static boolean is(@Nullable Integer field, int value) {
        return field != null && field == value;
    }

    /** Whether the field says something, and something else. */
    static boolean isOther(@Nullable Integer field, int value) {
        return field != null && field != value;
    }

    static boolean isRetail(Invoice invoice) {
        return is(invoice.identification().model(), RETAIL);
    }

    static boolean isOutgoing(Invoice invoice) {
        return is(invoice.identification().direction(), 1);
    }

    static boolean isInterstate(Invoice invoice) {
        return is(invoice.identification().destination(), INTERSTATE);
    }

    static boolean isNormalPurpose(Invoice invoice) {
        return is(invoice.identification().purpose(), 1);
    }

    /** Issued on that civil day or later, by the date as written. */
    static boolean isSince(Invoice invoice, LocalDate day) {
        OffsetDateTime issuedAt = invoice.identification().issuedAt();
        return issuedAt != null && !issuedAt.toLocalDate().isBefore(day);
    }

    static @Nullable Uf issuerState(Invoice invoice) {
        return state(invoice.issuer());
    }

    /** Null for an unknown consumer and abroad. */
    static @Nullable Uf recipientState(Invoice invoice) {
        return state(invoice.recipient());
    }

    /** {@code UF} of the recipient as written, {@code EX} abroad. */
    static @Nullable String recipientUf(Invoice invoice) {
        Party recipient = invoice.recipient();
        Address address = recipient == null ? null : recipient.address();
        return address == null ? null : address.uf();
    }

    /** {@code indIEDest}. */
    static @Nullable Integer recipientStatus(Invoice invoice) {
        Party recipient = invoice.recipient();
        return recipient == null ? null : recipient.registrationIndicator();
    }

    /** First digit of the CFOP, or 0. */
    static char cfopClass(Item item) {
        String cfop = item.product().cfop();
        return cfop == null || cfop.length() != 4 ? '0' : cfop.charAt(0);
    }

    /** Last three digits of the CFOP, or 0. */
    static int cfopGroup(Item item) {
        String cfop = item.product().cfop();
        if (cfop == null || cfop.length() != 4) {
            return 0;
        }
        int group = 0;
        for (int i = 1; i < 4; i++) {
            int digit = cfop.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            group = group * 10 + digit;
        }
        return group;
    }

    private static @Nullable Uf state(@Nullable Party party) {
        Address address = party == null ? null : party.address();
        return Uf.named(address == null ? null : address.uf());
    }
}
