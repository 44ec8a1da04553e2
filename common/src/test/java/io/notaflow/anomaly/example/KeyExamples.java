package io.notaflow.anomaly.example;

import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.testing.TestEvents;
import io.notaflow.testing.TestInvoice;
import io.notaflow.testing.TestInvoices;
import java.time.OffsetDateTime;
import java.util.List;

/** What one key, or one document, proves by itself. */
final class KeyExamples {
    private static final OffsetDateTime ISSUED = TestInvoices.ISSUED_AT;
    private static final TestInvoice INVOICE = TestInvoices.nfe().answered(100);

    private KeyExamples() {}

    static List<Example> all() {
        return List.of(
                lateCancel(),
                cancelAfterConfirm(),
                unknown(),
                conflict(),
                backdated(),
                contingencyLate(),
                rate(),
                cfop(),
                selfDealing());
    }

    private static Example lateCancel() {
        return new KeyStory(AnomalyKind.LATE_CANCEL)
                .arrives(INVOICE.invoice())
                .arrives(event("110111", ISSUED.plusHours(30)))
                .example();
    }

    private static Example cancelAfterConfirm() {
        return new KeyStory(AnomalyKind.CANCEL_AFTER_CONFIRM)
                .arrives(INVOICE.invoice())
                .arrives(event("210200", ISSUED.plusHours(2)))
                .arrives(event("110111", ISSUED.plusHours(5)))
                .example();
    }

    private static Example unknown() {
        return new KeyStory(AnomalyKind.UNKNOWN_TO_RECIPIENT)
                .arrives(INVOICE.invoice())
                .arrives(event("210220", ISSUED.plusDays(3)))
                .example();
    }

    private static Example conflict() {
        return new KeyStory(AnomalyKind.CONFLICTING_COPY)
                .arrives(INVOICE.invoice())
                .arrives(TestInvoices.nfe()
                        .unanswered()
                        .with("totals.icms.document", "133.00")
                        .with("fingerprint", "000000000000000000000000000000aa")
                        .invoice())
                .example();
    }

    private static Example backdated() {
        return new KeyStory(AnomalyKind.BACKDATED)
                .arrives(INVOICE.with("protocol.receivedAt", ISSUED.plusHours(40))
                        .invoice())
                .example();
    }

    private static Example contingencyLate() {
        return new KeyStory(AnomalyKind.CONTINGENCY_LATE)
                .arrives(
                        TestInvoices.nfe()
                                .with("identification.emissionType", 9)
                                .withKeyOfFields()
                                .answered(100)
                                .with("protocol.receivedAt", ISSUED.plusHours(25))
                                .invoice(),
                        "tpEmis 9")
                .example();
    }

    private static Example rate() {
        return new KeyStory(AnomalyKind.TAX_RATE_MISMATCH)
                .arrives(
                        INVOICE.with("recipient.address.uf", "BA")
                                .with("identification.destination", 2)
                                .withEachItem("product.cfop", "6102")
                                .withEachItem("taxes.icms.own.rate", "12.00")
                                .invoice(),
                        "from SP to BA",
                        "CFOP 6102",
                        "orig 0",
                        "pICMS 12.00 on both items")
                .example();
    }

    private static Example cfop() {
        return new KeyStory(AnomalyKind.CFOP_UF_MISMATCH, "INTERNAL_CFOP_OTHER_STATE")
                .arrives(
                        INVOICE.invoice(),
                        "CFOP 5102 to another state (the rules flag it as INTERNAL_CFOP_OTHER_STATE)")
                .example();
    }

    private static Example selfDealing() {
        return new KeyStory(AnomalyKind.SELF_DEALING)
                .arrives(
                        INVOICE.with("recipient.taxId", new TaxId(TaxIdKind.CNPJ, "11222333000262"))
                                .invoice(),
                        "from 11222333000181 to 11222333000262",
                        "CFOP 5102")
                .example();
    }

    private static InvoiceEvent event(String type, OffsetDateTime at) {
        InvoiceEvent typed = TestEvents.with(TestEvents.cancellation(), "type", type);
        InvoiceEvent named = TestEvents.with(typed, "protocolNumber", type);
        return TestEvents.with(
                TestEvents.with(named, "registeredAt", at), "fingerprint", "0000000000000000000000" + "0000" + type);
    }
}
