package io.notaflow.testing;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.invoice.Address;
import io.notaflow.domain.invoice.Billing;
import io.notaflow.domain.invoice.Identification;
import io.notaflow.domain.invoice.Instalment;
import io.notaflow.domain.invoice.Party;
import io.notaflow.domain.invoice.Payment;
import io.notaflow.domain.invoice.Transport;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Invoices that break no rule; all numbers of parties are synthetic. */
public final class TestInvoices {
    /** When the invoices below were issued. */
    public static final OffsetDateTime ISSUED_AT = OffsetDateTime.parse("2026-03-10T14:30:00-03:00");
    /** An arrival shortly after that. */
    public static final Instant RECEIVED_AT = Instant.parse("2026-03-10T17:30:10Z");
    /** The issuer of all of them, in São Paulo. */
    public static final String ISSUER = "11222333000181";
    /** The recipient, in São Paulo. */
    public static final String RECIPIENT = "12ABC34501DE35";
    /** A natural person. */
    public static final String PERSON = "12345678909";

    private static final String DIGEST = "2jmj7l5rSw0yVb/vlWAYkK/YBwk=";

    private TestInvoices() {}

    /**
     * An authorised NF-e of 2026, normal regime, sold within São Paulo: two items (100.00; 31.50 less 1.50 discount plus 2.00
     * freight), ICMS 18 %, PIS 1.65 %, COFINS 7.60 %, IBS 0.10 %, CBS 0.90 %, total 132.00, one boleto.
     */
    public static TestInvoice nfe() {
        return withKey(new Invoice(
                "",
                "4.00",
                "nfeProc",
                identification(),
                issuer(),
                recipient(),
                List.of(TestItems.first(), TestItems.second()),
                TestItems.totals(),
                new Transport(
                        0,
                        new TaxId(TaxIdKind.CNPJ, "A1B2C3D4000193"),
                        "TRANSPORTES TESTE LTDA",
                        "SP",
                        "ABC1D23",
                        "SP",
                        new BigDecimal("1"),
                        new BigDecimal("10.000"),
                        new BigDecimal("11.500")),
                null,
                new Billing(
                        "1001",
                        new BigDecimal("132.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal("132.00"),
                        List.of(new Instalment("001", LocalDate.parse("2026-04-09"), new BigDecimal("132.00")))),
                List.of(new Payment(
                        1, "15", null, new BigDecimal("132.00"), null, null, null, null, null, null, null, null, null)),
                null,
                List.of(),
                null,
                null,
                DIGEST,
                "00000000000000000000000000000001"));
    }

    /** The same without protocol. */
    public static TestInvoice unanswered() {
        return nfe().unanswered();
    }

    /** An authorised NFC-e over the same items, paid in cash with 8.00 change, the consumer unknown. */
    public static TestInvoice nfce() {
        return nfe().with("identification.model", 65)
                .with("identification.endConsumer", 1)
                .with("identification.printFormat", 4)
                .without("recipient")
                .without("billing")
                .with("transport", new Transport(9, null, null, null, null, null, null, null, null))
                .with("items[1].product.freight", null)
                .with("items[1].product.otherCharges", "2.00")
                .with("totals.icms.freight", "0.00")
                .with("totals.icms.otherCharges", "2.00")
                .with("payments[0].method", "01")
                .with("payments[0].term", null)
                .with("payments[0].amount", "140.00")
                .with("change", "8.00")
                .withKeyOfFields();
    }

    private static TestInvoice withKey(Invoice invoice) {
        return new TestInvoice(invoice).withKeyOfFields().answered(100);
    }

    private static Identification identification() {
        return new Identification(
                35,
                "48151623",
                "VENDA DE MERCADORIA",
                55,
                1,
                1001,
                ISSUED_AT,
                ISSUED_AT,
                null,
                1,
                1,
                "3550308",
                null,
                1,
                1,
                0,
                1,
                1,
                null,
                null,
                0,
                1,
                null,
                null,
                0,
                "teste 1.0",
                null,
                null);
    }

    private static Party issuer() {
        return new Party(
                new TaxId(TaxIdKind.CNPJ, ISSUER),
                "EMPRESA TESTE LTDA",
                "TESTE",
                "111222333444",
                null,
                null,
                null,
                3,
                null,
                null,
                new Address("3550308", "SAO PAULO", "SP", "01001000", "1058"));
    }

    private static Party recipient() {
        return new Party(
                new TaxId(TaxIdKind.CNPJ, RECIPIENT),
                "COMERCIO TESTE SA",
                null,
                "222333444555",
                null,
                null,
                null,
                null,
                1,
                null,
                new Address("3509502", "CAMPINAS", "SP", "13010000", "1058"));
    }
}
