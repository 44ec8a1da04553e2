package io.notaflow.validate;

import static io.notaflow.testing.TestInvoices.nfce;
import static io.notaflow.testing.TestInvoices.nfe;

import io.notaflow.domain.tax.Fcp;
import io.notaflow.domain.tax.IcmsDeferral;
import io.notaflow.domain.tax.IcmsDestination;
import io.notaflow.domain.tax.IcmsRelief;
import io.notaflow.domain.tax.IcmsRetained;
import io.notaflow.domain.tax.IcmsSinglePhase;
import io.notaflow.domain.tax.IcmsSubstitution;
import io.notaflow.domain.tax.ImportTax;
import io.notaflow.domain.tax.Issqn;
import io.notaflow.domain.tax.SelectiveTax;
import io.notaflow.domain.tax.ServiceTotals;
import io.notaflow.testing.TestInvoice;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases for the rules that recompute; the near document is one cent away, the other two. */
final class ArithmeticCases {
    private static final String ICMS = "items[0].taxes.icms.";

    private ArithmeticCases() {}

    static List<RuleCase> all() {
        return List.of(
                total("TOTAL_PRODUCTS", "products", "131.52", "131.51"),
                total("TOTAL_FREIGHT", "freight", "1.98", "1.99"),
                total("TOTAL_INSURANCE", "insurance", "0.02", "0.01"),
                total("TOTAL_DISCOUNT", "discount", "1.52", "1.51"),
                total("TOTAL_OTHER", "otherCharges", "0.02", "0.01"),
                total(
                        "TOTAL_IMPORT_TAX",
                        "importTax",
                        "7.02",
                        "7.01",
                        nfe().with("items[0].taxes.importTax", new ImportTax(null, null, amount("7.00"), null))),
                total("TOTAL_IPI", "ipi", "5.02", "5.01", nfe().with("items[0].taxes.ipi.value", "5.00")),
                total(
                        "TOTAL_RETURNED_IPI",
                        "returnedIpi",
                        "3.02",
                        "3.01",
                        nfe().with("items[0].taxes.returnedIpi", "3.00")),
                total("TOTAL_PIS", "pis", "2.20", "2.19"),
                total("TOTAL_COFINS", "cofins", "10.01", "10.02"),
                total(
                        "TOTAL_ESTIMATED_TAXES",
                        "estimated",
                        "40.02",
                        "40.01",
                        nfe().with("items[0].taxes.estimated", "40.00")),
                total("TOTAL_ICMS_BASE", "base", "131.98", "131.99"),
                total("TOTAL_ICMS", "value", "23.78", "23.77"),
                total("TOTAL_ST_BASE", "stBase", "140.02", "140.01", substituted()),
                total("TOTAL_ST", "st", "7.22", "7.21", substituted()),
                total("TOTAL_RELIEF", "relief", "4.02", "4.01", relieved(null)),
                total("TOTAL_FCP", "fcp", "2.02", "2.01", nfe().with(ICMS + "fcp", fcp("2.00"))),
                total("TOTAL_FCP_ST", "fcpSt", "1.42", "1.41", substituted()),
                total(
                        "TOTAL_FCP_ST_RETAINED",
                        "fcpStRetained",
                        "0.52",
                        "0.51",
                        nfe().with(
                                        ICMS + "retained",
                                        new IcmsRetained(null, null, null, null, null, null, amount("0.50")))),
                total("TOTAL_DIFAL_FCP", "fcpDestination", "2.02", "2.01", shared()),
                total("TOTAL_DIFAL", "icmsDestination", "6.02", "6.01", shared()),
                total("TOTAL_DIFAL_ORIGIN", "icmsOrigin", "0.02", "0.01", shared()),
                total("TOTAL_MONO", "singlePhase", "1.52", "1.51", fuel()),
                total("TOTAL_MONO_RETENTION", "singlePhaseRetention", "2.52", "2.51", fuel()),
                total("TOTAL_MONO_RETAINED", "singlePhaseRetained", "3.52", "3.51", fuel()),
                service("TOTAL_SERVICES", "services", "100.02", "100.01"),
                service("TOTAL_ISS_BASE", "base", "100.02", "100.01"),
                service("TOTAL_ISS", "value", "5.02", "5.01"),
                service("TOTAL_SERVICE_PIS", "pis", "1.67", "1.66"),
                service("TOTAL_SERVICE_COFINS", "cofins", "7.62", "7.61"),
                changed(
                        "TOTAL_IS",
                        nfe().with(
                                        "items[0].taxes.selective",
                                        new SelectiveTax(
                                                "000", "000001", null, null, null, null, null, amount("1.00"))),
                        "totals.reform.selective",
                        "1.02",
                        "1.01"),
                changed("TOTAL_REFORM_BASE", nfe(), "totals.reform.base", "96.05", "96.04"),
                changed("TOTAL_IBS_STATE", nfe(), "totals.reform.stateIbs", "0.07", "0.08"),
                changed("TOTAL_IBS_MUNICIPAL", nfe(), "totals.reform.municipalIbs", "0.02", "0.01"),
                changed("TOTAL_IBS", nfe(), "totals.reform.ibs", "0.11", "0.10"),
                changed("TOTAL_CBS", nfe(), "totals.reform.cbs", "0.88", "0.87"),
                RuleCase.of("REFORM_TOTAL_MISSING", nfe().without("totals.withReform"), nfe()),
                changed("REFORM_TOTAL", nfe(), "totals.withReform", "132.02", "132.01"),
                changed("ITEM_TOTAL", nfe(), "items[1].total", "32.02", "32.01"),
                total("TOTAL_FORMULA", "document", "132.02", "132.01"),
                changed("ITEM_VALUE", nfe(), "items[1].product.unitPrice", "10.507", "10.5033"),
                changed("ITEM_TAX_VALUE", nfe(), "items[1].product.taxUnitPrice", "10.4931", "10.4950"),
                changed("ICMS_VALUE", nfe(), ICMS + "own.value", "18.02", "18.01"),
                RuleCase.of("ICMS_RELIEF_MISSING", relieved(null).without(ICMS + "relief.value"), relieved(null)),
                changed("PAYMENTS_TOO_LOW", nfe(), "payments[0].amount", "131.98", "131.99"),
                RuleCase.of("CHANGE_MISSING", nfce().without("change"), nfce()),
                changed("CHANGE_WRONG", nfce(), "change", "8.02", "8.01"));
    }

    private static RuleCase total(String code, String field, String fires, String near) {
        return total(code, field, fires, near, nfe());
    }

    private static RuleCase total(String code, String field, String fires, String near, TestInvoice invoice) {
        return changed(code, invoice, "totals.icms." + field, fires, near);
    }

    private static RuleCase changed(String code, TestInvoice invoice, String path, String fires, String near) {
        return RuleCase.of(code, invoice.with(path, fires), invoice.with(path, near));
    }

    /** The first item with ST: base 140.00, value 7.20, FCP 1.40. */
    static TestInvoice substituted() {
        return nfe().with(
                        ICMS + "substitution",
                        new IcmsSubstitution(
                                4,
                                amount("40.00"),
                                null,
                                amount("140.00"),
                                amount("18.00"),
                                amount("7.20"),
                                fcp("1.40")));
    }

    /** The first item relieved of 4.00. */
    static TestInvoice relieved(@Nullable Integer deducted) {
        return nfe().with(ICMS + "relief", new IcmsRelief(amount("4.00"), "9", deducted, null, null))
                .with("totals.icms.relief", "4.00");
    }

    /** The first item with 50 % of its 18.00 deferred. */
    static TestInvoice deferred() {
        return nfe().with(ICMS + "group", "ICMS51")
                .with(ICMS + "cst", "51")
                .with(ICMS + "own.value", "9.00")
                .with(
                        ICMS + "deferral",
                        new IcmsDeferral(
                                amount("18.00"), amount("50.00"), amount("9.00"), null, amount("1.00"), amount("1.00")))
                .with(ICMS + "fcp", fcp("2.00"))
                .with("totals.icms.value", "14.76");
    }

    private static TestInvoice shared() {
        return nfe().with(
                        "items[0].taxes.icmsDestination",
                        new IcmsDestination(
                                amount("100.00"),
                                amount("100.00"),
                                amount("2.00"),
                                amount("18.00"),
                                amount("12.00"),
                                amount("100.00"),
                                amount("2.00"),
                                amount("6.00"),
                                amount("0.00")));
    }

    private static TestInvoice fuel() {
        return nfe().with(
                        ICMS + "singlePhase",
                        new IcmsSinglePhase(
                                null,
                                null,
                                amount("1.50"),
                                null,
                                null,
                                amount("2.50"),
                                null,
                                null,
                                null,
                                null,
                                null,
                                amount("3.50")));
    }

    /** The first item as a service of 100.00, ISS 5 %. */
    static TestInvoice service() {
        return nfe().without("items[0].taxes.icms")
                .with(
                        "items[0].taxes.issqn",
                        new Issqn(
                                amount("100.00"),
                                amount("5.00"),
                                amount("5.00"),
                                "3550308",
                                "14.01",
                                null,
                                null,
                                "1",
                                null,
                                null))
                .with("items[0].product.ncm", "00")
                .with("items[0].product.cfop", "5933")
                .with(
                        "totals.services",
                        new ServiceTotals(
                                amount("100.00"),
                                amount("100.00"),
                                amount("5.00"),
                                amount("1.65"),
                                amount("7.60"),
                                null,
                                null))
                .with("totals.icms.products", "31.50")
                .with("totals.icms.base", "32.00")
                .with("totals.icms.value", "5.76")
                .with("totals.icms.pis", "0.53")
                .with("totals.icms.cofins", "2.43");
    }

    private static RuleCase service(String code, String field, String fires, String near) {
        return changed(code, service(), "totals.services." + field, fires, near);
    }

    private static Fcp fcp(String value) {
        return new Fcp(null, null, amount(value));
    }

    static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }
}
