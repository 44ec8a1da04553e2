package io.notaflow.validate;

import static io.notaflow.testing.TestInvoices.nfce;
import static io.notaflow.testing.TestInvoices.nfe;

import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.invoice.Reference;
import io.notaflow.domain.invoice.ReferenceKind;
import io.notaflow.domain.tax.IcmsDestination;
import io.notaflow.testing.TestInvoice;
import io.notaflow.testing.TestInvoices;
import java.math.BigDecimal;
import java.util.List;

/** Cases for the rules of coherence. */
final class CoherenceCases {
    private static final String CFOP = "items[0].product.cfop";
    private static final String NCM = "items[0].product.ncm";
    private static final String ICMS = "items[0].taxes.icms.";
    private static final String REFORM = "items[0].taxes.ibsCbs.";

    private CoherenceCases() {}

    static List<RuleCase> all() {
        return List.of(
                changed("CFOP_FORMAT", nfe(), CFOP, "4102", "6102"),
                changed("ENTRY_CFOP_IN_OUTGOING", nfe(), CFOP, "1102", "5102"),
                changed(
                        "EXIT_CFOP_IN_ENTRY",
                        nfe().with("identification.direction", 0).withEachItem("product.cfop", "1102"),
                        CFOP,
                        "5102",
                        "1102"),
                changed("FOREIGN_CFOP_STATE", nfe(), CFOP, "7102", "6102"),
                RuleCase.of(
                        "INTERNAL_CFOP_OTHER_STATE",
                        toRio().with(CFOP, "5102"),
                        toRio().with(CFOP, "5102").with("recipient.registrationIndicator", 9)),
                RuleCase.of("INTERSTATE_CFOP_SAME_STATE", nfe().with(CFOP, "6102"), toRio()),
                changed("FOREIGN_CFOP_DESTINATION", nfe().with(CFOP, "7102"), "identification.destination", 1, 3),
                changed("INTERSTATE_CFOP_DESTINATION", nfe().with(CFOP, "6102"), "identification.destination", 1, 2),
                changed("INTERNAL_CFOP_DESTINATION", nfe(), "identification.destination", 2, 1),
                changed(
                        "FOREIGN_DESTINATION_STATE",
                        nfe().with("identification.destination", 3),
                        "recipient.address.uf",
                        "SP",
                        "EX"),
                RuleCase.of("INTERSTATE_WITHIN_STATE", nfe().with("identification.destination", 2), toRio()),
                changed(
                        "INTERNAL_WITH_OTHER_STATE",
                        toRio().with("identification.destination", 1),
                        "identification.presence",
                        2,
                        1),
                RuleCase.of("RETURN_WITHOUT_REFERENCE", returned().with("references", List.of()), returned()),
                changed("RETURN_CFOP_MISSING", returned(), CFOP, "5102", "5202"),
                RuleCase.of(
                        "RETURN_PURPOSE_MISSING",
                        returned().with("identification.purpose", 1),
                        returned().with("identification.purpose", 1).with("layout", "2.00")),
                RuleCase.of(
                        "CST_IN_SIMPLES",
                        nfe().with("issuer.taxRegime", 1),
                        nfe().with("issuer.taxRegime", 1).withEachItem("taxes.icms.group", "ICMS61")),
                changed("CSOSN_OUTSIDE_SIMPLES", nfe().with(ICMS + "csosn", "102"), "issuer.taxRegime", 3, 4),
                changed(
                        "IMPORTED_INTERSTATE_RATE",
                        toRio().with(ICMS + "origin", 1),
                        ICMS + "own.rate",
                        "12.00",
                        "4.00"),
                changed("INTERSTATE_RATE", toRio(), ICMS + "own.rate", "12.01", "12.00"),
                RuleCase.of(
                        "DIFAL_MISSING", toConsumerInRio(), toConsumerInRio().with("issuer.taxRegime", 1)),
                RuleCase.of("DIFAL_NOT_DUE", shared("12.00").with("identification.endConsumer", 0), shared("12.00")),
                RuleCase.of("DIFAL_ORIGIN_RATE", shared("4.00"), shared("4.00").withEachItem("taxes.icms.origin", 3)),
                RuleCase.of("DIFAL_STATE_RATE", shared("7.00"), shared("12.00")),
                RuleCase.of("NFE_RECIPIENT_MISSING", nfe().without("recipient"), nfce()),
                RuleCase.of("NFE_RECIPIENT_NAME_MISSING", nfe().without("recipient.name"), nfe()),
                changed("NFCE_CONSUMER_UNKNOWN", nfce(), "totals.icms.document", "10000.00", "9999.99"),
                RuleCase.of("NFCE_CONSUMER_NAME_MISSING", costly().without("recipient.name"), costly()),
                RuleCase.of("NFCE_CONSUMER_ADDRESS_MISSING", costly().without("recipient.address"), costly()),
                changed("NFCE_CFOP", nfce(), CFOP, "5402", "5405"),
                RuleCase.of(
                        "NFCE_FREIGHT",
                        nfce().with("transport.freightMode", 0),
                        nfce().with("transport.freightMode", 0).with("identification.presence", 4)),
                RuleCase.of(
                        "NFCE_CARRIER",
                        nfce().with("transport.carrier", new TaxId(TaxIdKind.CNPJ, TestInvoices.ISSUER)),
                        nfce()),
                changed("NCM_INCOMPLETE", nfe(), NCM, "8471301", "84713012"),
                changed("NCM_UNKNOWN", nfe(), NCM, "98010010", "97019900"),
                RuleCase.of(
                        "CEST_MISSING",
                        nfe().with(ICMS + "group", "ICMS60"),
                        nfe().with(ICMS + "group", "ICMS60").with("items[0].product.cest", "2100100")),
                changed("REFORM_NOTE_WITH_OLD_TAXES", nfe(), "identification.purpose", 5, 4),
                changed("TAX_CLASSIFICATION", nfe(), REFORM + "classification", "200001", "000002"),
                changed("IBS_STATE_RATE", nfe(), REFORM + "stateIbs.rate", "0.11", "0.1000"),
                changed("IBS_MUNICIPAL_RATE", nfe(), REFORM + "municipalIbs.rate", "0.05", "0.0000"),
                changed("CBS_RATE", nfe(), REFORM + "cbsShare.rate", "9.00", "0.9"),
                RuleCase.of(
                        "IBS_CBS_MISSING",
                        withoutReform().with("identification.issuedAt", "2026-01-05T00:00:00-03:00"),
                        withoutReform().with("identification.issuedAt", "2026-01-04T23:59:59-03:00")));
    }

    private static RuleCase changed(String code, TestInvoice invoice, String path, Object fires, Object near) {
        return RuleCase.of(code, invoice.with(path, fires), invoice.with(path, near));
    }

    /** Sold to a taxpayer in Rio de Janeiro at 12 %. */
    static TestInvoice toRio() {
        return nfe().with("identification.destination", 2)
                .with("recipient.address.uf", "RJ")
                .with("recipient.address.municipalityCode", "3304557")
                .withEachItem("product.cfop", "6102")
                .withEachItem("taxes.icms.own.rate", "12.00")
                .with(ICMS + "own.value", "12.00")
                .with("items[1].taxes.icms.own.value", "3.84")
                .with("totals.icms.value", "15.84");
    }

    static TestInvoice toConsumerInRio() {
        return toRio().with("identification.endConsumer", 1)
                .with("recipient.registrationIndicator", 9)
                .without("recipient.stateRegistration")
                .withEachItem("product.cfop", "6108");
    }

    /** Both items with a DIFAL group at that interstate rate. */
    private static TestInvoice shared(String rate) {
        BigDecimal zero = new BigDecimal("0.00");
        return toConsumerInRio()
                .withEachItem(
                        "taxes.icmsDestination",
                        new IcmsDestination(
                                zero,
                                null,
                                null,
                                new BigDecimal("18.00"),
                                new BigDecimal(rate),
                                zero,
                                null,
                                zero,
                                zero));
    }

    /** Goods given back to the supplier, who is named. */
    private static TestInvoice returned() {
        return nfe().with("identification.purpose", 4)
                .withEachItem("product.cfop", "5202")
                .with("payments[0].method", "90")
                .with("payments[0].amount", "0.00")
                .with(
                        "references",
                        List.of(new Reference(
                                ReferenceKind.NFE, nfce().invoice().key())));
    }

    /** An NFC-e of R$ 10,000 to a known consumer. */
    private static TestInvoice costly() {
        return nfce().with("totals.icms.document", "10000.00")
                .with("recipient", nfe().invoice().recipient());
    }

    private static TestInvoice withoutReform() {
        return nfe().withEachItem("taxes.ibsCbs", null).without("totals.reform").without("totals.withReform");
    }
}
