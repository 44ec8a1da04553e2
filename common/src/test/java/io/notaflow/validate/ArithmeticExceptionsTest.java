package io.notaflow.validate;

import static io.notaflow.testing.TestInvoices.nfce;
import static io.notaflow.testing.TestInvoices.nfe;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.tax.Contribution;
import io.notaflow.domain.tax.IcmsRelief;
import io.notaflow.testing.TestInvoice;
import io.notaflow.testing.TestInvoices;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lawful exceptions of domain.md 8 and 9: each of these documents is right although the plain formula says otherwise. */
class ArithmeticExceptionsTest {
    private static final String ICMS = "items[0].taxes.icms.";

    @Test
    void exemptedIcmsMayBeSubtractedFromTheTotalOrNot() {
        TestInvoice subtracted = ArithmeticCases.relieved(1)
                .with("totals.icms.document", "128.00")
                .with("payments[0].amount", "128.00")
                .with("items[0].total", "96.00")
                .with("totals.withReform", "128.00");

        assertThat(codes(ArithmeticCases.relieved(null))).isEmpty();
        assertThat(codes(ArithmeticCases.relieved(0))).isEmpty();
        assertThat(codes(subtracted)).isEmpty();
        assertThat(codes(ArithmeticCases.relieved(1).with("totals.icms.document", "130.00")))
                .contains("TOTAL_FORMULA");
    }

    @Test
    void onlyTheDeductedPartOfExemptedIcmsMayBeSubtracted() {
        // Items relieved of 4.00 (deducted) and 3.00 (not deducted): 132.00 − 4.00.
        TestInvoice mixed = ArithmeticCases.relieved(1)
                .with("items[1].taxes.icms.relief", new IcmsRelief(new BigDecimal("3.00"), "9", 0, null, null))
                .with("totals.icms.relief", "7.00")
                .with("totals.icms.document", "128.00")
                .with("items[0].total", "96.00")
                .with("totals.withReform", "128.00")
                .with("payments[0].amount", "128.00");

        assertThat(codes(mixed)).isEmpty();
    }

    @Test
    void substitutionIsPartOfTheTotalExceptForVehiclesBilledDirectly() {
        // ST 7.20 and FCP-ST 1.40 on 132.00.
        TestInvoice substituted = ArithmeticCases.substituted()
                .with(ICMS + "group", "ICMS10")
                .with(ICMS + "cst", "10")
                .with("items[0].product.cest", "2100100")
                .with("totals.icms.stBase", "140.00")
                .with("totals.icms.st", "7.20")
                .with("totals.icms.fcpSt", "1.40");
        TestInvoice summed = substituted
                .with("totals.icms.document", "140.60")
                .with("payments[0].amount", "140.60")
                .with("items[0].total", "108.60")
                .with("totals.withReform", "140.60");
        TestInvoice vehicle = substituted.with("items[0].product.vehicleOperation", 2);

        assertThat(codes(summed)).isEmpty();
        assertThat(codes(substituted)).contains("TOTAL_FORMULA", "ITEM_TOTAL");
        assertThat(codes(vehicle)).isEmpty();
    }

    @Test
    void theTotalOfAnImportIsNotRecomputed() {
        TestInvoice imported = nfe().with("identification.direction", 0)
                .with("identification.destination", 3)
                .with("recipient.address.uf", "EX")
                .with("recipient.address.municipalityCode", "9999999")
                .withEachItem("product.cfop", "3102")
                .with("totals.icms.document", "190.00")
                .with("payments[0].amount", "190.00")
                .with(ICMS + "own.value", "21.95")
                .with("totals.icms.value", "27.71");

        assertThat(codes(imported)).isEmpty();
    }

    @Test
    void whatIsOutsideTheTotalDoesNotCount() {
        TestInvoice gift = nfe().with("items[1].product.inTotal", 0)
                .with("totals.icms.products", "100.00")
                .with("totals.icms.document", "100.50")
                .with("payments[0].amount", "100.50")
                .with("totals.withReform", "100.00");

        assertThat(codes(gift)).isEmpty();
    }

    @Test
    void deferredAndReducedIcmsIsNotBaseTimesRate() {
        TestInvoice reduced = nfe().with(ICMS + "group", "ICMS20")
                .with(ICMS + "own.value", "17.00")
                .with("totals.icms.value", "22.76");

        assertThat(codes(ArithmeticCases.deferred().with("totals.icms.fcp", "2.00")))
                .isEmpty();
        assertThat(codes(ArithmeticCases.deferred().with("totals.icms.fcp", "1.00")))
                .isEmpty();
        assertThat(codes(reduced)).isEmpty();
    }

    @Test
    void servicesHaveTotalsOfTheirOwn() {
        assertThat(codes(ArithmeticCases.service())).isEmpty();
        assertThat(codes(ArithmeticCases.service().with("items[0].product.inTotal", 0)))
                .isEmpty();
    }

    @Test
    void pisAndCofinsBySubstitutionMayBePartOfTheTotal() {
        TestInvoice summed = nfe().with(
                        "items[0].taxes.pisSt",
                        new Contribution("PISST", null, null, null, null, null, new BigDecimal("1.00"), null))
                .with("totals.icms.document", "133.00")
                .with("payments[0].amount", "133.00")
                .with("items[0].total", "101.00")
                .with("totals.withReform", "133.00");

        assertThat(codes(summed)).isEmpty();
    }

    @Test
    void whatIsNotPaidHasNoPaymentsToAddUp() {
        for (String method : List.of("90", "91")) {
            assertThat(codes(nfe().with("payments[0].method", method).with("payments[0].amount", "0.00")))
                    .isEmpty();
        }
        assertThat(codes(nfe().with("payments[0].amount", "0.00").with("identification.purpose", 3)))
                .isEmpty();
        assertThat(codes(nfe().with("payments", List.of()))).isEmpty();
    }

    @Test
    void changeIsWhatWasPaidBeyondTheTotal() {
        assertThat(codes(nfce().with("payments[0].amount", "150.00").with("change", "18.00")))
                .isEmpty();
        assertThat(codes(nfce().with("payments[0].amount", "150.00"))).containsExactly("CHANGE_WRONG");
        assertThat(codes(nfce().with("payments[0].amount", "130.00"))).containsExactly("PAYMENTS_TOO_LOW");
    }

    @Test
    void reformTaxesMayBePaidOnTop() {
        // 132.00 + IBS 0.09 + CBS 0.86.
        TestInvoice from2027 = nfe().with("totals.withReform", "132.95")
                .with("items[0].total", "100.72")
                .with("items[1].total", "32.23")
                .with("payments[0].amount", "132.95");

        assertThat(codes(from2027)).isEmpty();
    }

    @Test
    void aComplementCorrectsAValueWithoutAQuantity() {
        TestInvoice complement = nfe().with("identification.purpose", 2)
                .withEachItem("product.quantity", "0")
                .withEachItem("product.taxQuantity", "0");

        assertThat(codes(complement)).isEmpty();
        assertThat(codes(complement.with("identification.purpose", 1))).containsOnly("ITEM_VALUE", "ITEM_TAX_VALUE");
    }

    @Test
    void toleranceIsPerComparedValueAndConfigurable() {
        TestInvoice halfOff = nfe().with("totals.icms.freight", "2.50");

        assertThat(codes(halfOff)).contains("TOTAL_FREIGHT");
        assertThat(new DocumentValidator(new BigDecimal("0.50"), Map.of())
                        .validate(decoded(halfOff), TestInvoices.RECEIVED_AT)
                        .findings())
                .isEmpty();
    }

    @Test
    void nineHundredAndNinetyItemsAreAddedExactly() {
        // 990 × 100.00; what else depends on the number of items is left alone.
        TestInvoice long990 = nfe().withItems(990).with("totals.icms.products", "99000.00");

        assertThat(codes(long990)).doesNotContain("TOTAL_PRODUCTS").contains("TOTAL_ICMS");
    }

    private static DecodedDocument decoded(TestInvoice test) {
        return new DecodedDocument(0, "nfeProc", test.invoice(), List.of());
    }

    private static List<String> codes(TestInvoice test) {
        return new DocumentValidator(new BigDecimal("0.01"), Map.of())
                .validate(decoded(test), TestInvoices.RECEIVED_AT).findings().stream()
                        .map(finding -> finding.violation().code())
                        .distinct()
                        .toList();
    }
}
