package io.notaflow.domain;

import io.notaflow.domain.invoice.Billing;
import io.notaflow.domain.invoice.Identification;
import io.notaflow.domain.invoice.Intermediary;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Party;
import io.notaflow.domain.invoice.Payment;
import io.notaflow.domain.invoice.Reference;
import io.notaflow.domain.invoice.Route;
import io.notaflow.domain.invoice.Transport;
import io.notaflow.domain.tax.Totals;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An electronic invoice (NF-e model 55, NFC-e model 65) as issued, with its protocol when it came along.
 *
 * @param key access key as written in {@code infNFe/@Id} without the prefix; when absent, the protocol's {@code chNFe}
 * @param layout {@code infNFe/@versao}, for example {@code 4.00}
 * @param root local name of the wrapper it came in, for example {@code nfeProc}
 * @param identification {@code ide}
 * @param issuer {@code emit}
 * @param recipient {@code dest}; null for an NFC-e to an unknown consumer
 * @param items {@code det}, 1 to 990, in document order
 * @param totals {@code total}
 * @param transport {@code transp}
 * @param route {@code retirada}, {@code entrega}, {@code exporta}; null when none of them is there
 * @param billing {@code cobr}
 * @param payments {@code pag/detPag}, in document order
 * @param change {@code vTroco}, BRL
 * @param references {@code NFref} and {@code gPagAntecipado}
 * @param intermediary {@code infIntermed}
 * @param protocol {@code protNFe}; null when the authorisation is unknown
 * @param digest {@code DigestValue} of the signature, Base64; null when unsigned
 * @param fingerprint SHA-256 of the decoded content (version 1 of the field list) cut to 128 bits, lower-case hex
 */
public record Invoice(
        String key,
        @Nullable String layout,
        String root,
        Identification identification,
        Party issuer,
        @Nullable Party recipient,
        List<Item> items,
        Totals totals,
        @Nullable Transport transport,
        @Nullable Route route,
        @Nullable Billing billing,
        List<Payment> payments,
        @Nullable BigDecimal change,
        List<Reference> references,
        @Nullable Intermediary intermediary,
        @Nullable Protocol protocol,
        @Nullable String digest,
        String fingerprint)
        implements FiscalDocument {

    /** What this document alone says of its state. */
    public InvoiceState state() {
        return InvoiceState.ofStatus(protocol == null ? null : protocol.status());
    }

    /** How well this content is proven: 2 by a protocol that names its digest, 1 by a protocol, 0 by none (ADR-0001). */
    public int contentRank() {
        if (protocol == null) {
            return 0;
        }
        return digest != null && digest.equals(protocol.digest()) ? 2 : 1;
    }
}
