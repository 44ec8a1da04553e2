package io.notaflow.local.reconcile.batch;

import static io.notaflow.domain.kpi.Grain.DAY;
import static io.notaflow.domain.kpi.Grain.HOUR;
import static io.notaflow.domain.kpi.Grain.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.notaflow.config.CancellationWindows;
import io.notaflow.config.KpisConfig;
import io.notaflow.domain.Role;
import io.notaflow.domain.invoice.Payment;
import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.Histogram;
import io.notaflow.testing.TestInvoice;
import io.notaflow.testing.TestInvoices;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** By hand, from {@link TestInvoices#nfe()}: items of 100.00 and 31.50 − 1.50 + 2.00 = 32.00, CFOP 5102, NCM 84713012. */
class BatchFiguresTest {
    private static final BatchFigures FIGURES = new BatchFigures(
            new KpisConfig(Duration.ofHours(1), Map.of(), 20_000),
            new CancellationWindows(Map.of("55", Duration.ofHours(24), "SP/65", Duration.ofMinutes(10))));
    private static final Instant AUTHORIZED_AT = Instant.parse("2026-03-10T17:30:05Z");
    /** Of both items: ICMS 18.00 + 5.76, PIS 1.65 + 0.53, COFINS 7.60 + 2.43, IBS 0.07 + 0.02, CBS 0.65 + 0.21. */
    private static final String TAXES = "icms_base=132.00, icms=23.76, pis=2.18, cofins=10.03, ibs=0.09, cbs=0.86";

    @Test
    void anAuthorisedInvoiceCountsInFourMinutesSevenHoursAndThirteenDays() {
        Cells cells = of(TestInvoices.nfe(), Role.ALL);

        assertThat(cells.figures().keySet())
                .hasSize(4 + 7 + 13)
                .contains(
                        cell(MINUTE, "2026-03-10T17:30", Dimension.MODEL, "55"),
                        cell(HOUR, "2026-03-10T14:00", Dimension.ISSUER, "11222333000181"),
                        cell(HOUR, "2026-03-10T14:00", Dimension.CHANNEL, "1"),
                        cell(HOUR, "2026-03-10T14:00", Dimension.PAYMENT, "15"),
                        cell(DAY, "2026-03-10T00:00", Dimension.UF_PAIR, "SP>SP"),
                        cell(DAY, "2026-03-10T00:00", Dimension.NCM2, "84"),
                        cell(DAY, "2026-03-10T00:00", Dimension.NCM4, "8471"),
                        cell(DAY, "2026-03-10T00:00", Dimension.NCM8, "84713012"));
        // 35.97 = 23.76 + 2.18 + 10.03; 3960.00 = 132.00 over the 30 days to April 9th.
        assertThat(day(cells, Dimension.TOTAL, "all"))
                .isEqualTo("{invoices=1, document_total=132.00, items=2, products=131.50, discounts=1.50,"
                        + " gross_revenue=132.00, sales=1, revenue_taxes=35.97, " + TAXES
                        + ", payments=1, paid_total=132.00, instalments_total=132.00, instalment_brl_days=3960.00}");
        assertThat(day(cells, Dimension.CFOP, "5102"))
                .isEqualTo("{invoices=1, items=2, products=131.50, discounts=1.50, gross_revenue=132.00, sales=1,"
                        + " revenue_taxes=35.97, " + TAXES + "}");
        assertThat(day(cells, Dimension.PAYMENT, "15")).isEqualTo("{invoices=1, payments=1, paid_total=132.00}");
    }

    @Test
    void ofMixedItemsOnlyThoseOfASaleAreRevenue() {
        Cells cells = of(TestInvoices.nfe().with("items[1].product.cfop", "5152"), Role.ALL);

        // 27.25 = 18.00 + 1.65 + 7.60
        assertThat(day(cells, Dimension.CFOP, "5102"))
                .isEqualTo("{invoices=1, items=1, products=100.00, gross_revenue=100.00, sales=1, revenue_taxes=27.25,"
                        + " icms_base=100.00, icms=18.00, pis=1.65, cofins=7.60, ibs=0.07, cbs=0.65}");
        assertThat(day(cells, Dimension.CFOP, "5152"))
                .isEqualTo("{invoices=1, items=1, products=31.50, discounts=1.50,"
                        + " icms_base=32.00, icms=5.76, pis=0.53, cofins=2.43, ibs=0.02, cbs=0.21}");
        assertThat(day(cells, Dimension.NCM2, "84"))
                .startsWith("{invoices=1, items=2, products=131.50, discounts=1.50, gross_revenue=100.00, sales=1,"
                        + " revenue_taxes=27.25, ");
        assertThat(day(cells, Dimension.TOTAL, "all")).contains("document_total=132.00", "gross_revenue=100.00");
    }

    @Test
    void deliveryOfWhatWasBilledBeforeAndItemsOutsideOfTheTotalAreNoRevenue() {
        Cells delivery = of(TestInvoices.nfe().withEachItem("product.cfop", "5116"), Role.ALL);
        Cells outside = of(TestInvoices.nfe().with("items[0].product.inTotal", 0), Role.ALL);

        assertThat(day(delivery, Dimension.TOTAL, "all")).doesNotContain("gross_revenue", "sales");
        assertThat(day(outside, Dimension.TOTAL, "all")).contains("products=131.50", "gross_revenue=32.00");
    }

    @Test
    void aReturnTakesFromNoSaleAndCountsAsReturn() {
        TestInvoice entry = TestInvoices.nfe()
                .with("identification.purpose", 4)
                .with("identification.direction", 0)
                .withEachItem("product.cfop", "1202");
        TestInvoice customers =
                TestInvoices.nfe().with("identification.purpose", 4).withEachItem("product.cfop", "5202");

        assertThat(day(of(entry, Role.ISSUED), Dimension.TOTAL, "all"))
                .contains("returns=132.00")
                .doesNotContain("gross_revenue", "sales", "purchase_returns");
        assertThat(day(of(entry, Role.RECEIVED), Dimension.TOTAL, "all"))
                .contains("purchase_returns=132.00")
                .doesNotContain(", returns");
        assertThat(day(of(customers, Role.RECEIVED), Dimension.TOTAL, "all"))
                .contains("returns=132.00")
                .doesNotContain("purchase_returns");
        assertThat(day(of(customers, Role.ISSUED), Dimension.TOTAL, "all"))
                .contains("purchase_returns=132.00")
                .doesNotContain(", returns");
        assertThat(day(of(customers, Role.INTRAGROUP), Dimension.TOTAL, "all"))
                .contains(", returns=132.00", "purchase_returns=132.00");
    }

    @Test
    void theSuppliersSaleIsOurPurchase() {
        assertThat(day(of(TestInvoices.nfe(), Role.RECEIVED), Dimension.ROLE, "RECEIVED"))
                .contains("purchases=132.00")
                .doesNotContain("gross_revenue", "sales");
        assertThat(day(of(TestInvoices.nfe(), Role.INTRAGROUP), Dimension.ROLE, "INTRAGROUP"))
                .contains("gross_revenue=132.00", "purchases=132.00", "sales=1");
        assertThat(day(of(TestInvoices.nfe(), Role.THIRD_PARTY), Dimension.ROLE, "THIRD_PARTY"))
                .contains("document_total=132.00")
                .doesNotContain("gross_revenue", "purchases");
    }

    @Test
    void aCancelledInvoiceCountsByIssueAndByCancellationAndNowhereElse() {
        Instant at = Instant.parse("2026-03-12T02:10:00Z");

        Cells cells = cancelled(TestInvoices.nfe(), at);

        assertThat(day(cells, Dimension.TOTAL, "all"))
                .isEqualTo("{cancelled_invoices=1, cancelled_total=132.00, late_cancelled_invoices=1}");
        assertThat(sums(cells, cell(DAY, "2026-03-11T00:00", Dimension.ISSUER_UF, "SP")))
                .isEqualTo("{event_cancelled_invoices=1, event_cancelled_total=132.00}");
        assertThat(sums(cells, cell(HOUR, "2026-03-11T23:00", Dimension.CHANNEL, "1")))
                .isEqualTo("{event_cancelled_invoices=1, event_cancelled_total=132.00}");
        assertThat(sums(cells, cell(MINUTE, "2026-03-12T02:10", Dimension.TOTAL, "all")))
                .isEqualTo("{event_cancelled_invoices=1, event_cancelled_total=132.00}");
        assertThat(cells.figures().keySet()).hasSize(2 * (4 + 6 + 8));
    }

    @Test
    void aCancellationWithoutMomentHasNoWindowOfItsOwnAndIsNotLate() {
        Cells cells = cancelled(TestInvoices.nfe(), null);

        assertThat(cells.figures().keySet()).hasSize(4 + 6 + 8);
        assertThat(day(cells, Dimension.TOTAL, "all")).isEqualTo("{cancelled_invoices=1, cancelled_total=132.00}");
    }

    @Test
    void aCancellationIsLateOneSecondAfterTheLegalTime() {
        assertThat(day(cancelled(TestInvoices.nfe(), AUTHORIZED_AT.plus(Duration.ofHours(24))), Dimension.TOTAL, "all"))
                .doesNotContain("late");
        assertThat(day(
                        cancelled(
                                TestInvoices.nfe(),
                                AUTHORIZED_AT.plus(Duration.ofHours(24)).plusSeconds(1)),
                        Dimension.TOTAL,
                        "all"))
                .contains("late_cancelled_invoices=1");
        assertThat(day(
                        cancelled(TestInvoices.nfce(), AUTHORIZED_AT.plus(Duration.ofMinutes(11))),
                        Dimension.TOTAL,
                        "all"))
                .contains("late_cancelled_invoices=1");
    }

    @Test
    void aSaleAtHalfPastElevenInRioBrancoBelongsToTheLastDayOfItsMonth() {
        TestInvoice evening =
                TestInvoices.nfe().with("identification.issuedAt", OffsetDateTime.parse("2026-03-31T23:30:00-05:00"));

        Cells cells = of(evening, Role.ALL);

        assertThat(sums(cells, cell(MINUTE, "2026-04-01T04:30", Dimension.TOTAL, "all")))
                .contains("gross_revenue=132.00");
        assertThat(sums(cells, cell(HOUR, "2026-03-31T23:00", Dimension.TOTAL, "all")))
                .contains("gross_revenue=132.00");
        assertThat(sums(cells, cell(DAY, "2026-03-31T00:00", Dimension.CFOP, "5102")))
                .contains("gross_revenue=132.00");
        assertThat(cells.figures().keySet())
                .extracting(Cell::grain, Cell::window)
                .doesNotContain(tuple(DAY, LocalDateTime.parse("2026-04-01T00:00")));
    }

    @Test
    void changeIsTakenOffTheFirstPaymentInCash() {
        TestInvoice invoice = TestInvoices.nfce().with("payments", List.of(paid("03", "100.00"), paid("01", "40.00")));

        Cells cells = of(invoice, Role.ALL);

        assertThat(day(cells, Dimension.PAYMENT, "03")).isEqualTo("{invoices=1, payments=1, paid_total=100.00}");
        assertThat(day(cells, Dimension.PAYMENT, "01")).isEqualTo("{invoices=1, payments=1, paid_total=32.00}");
        assertThat(day(cells, Dimension.TOTAL, "all")).contains("payments=2, paid_total=132.00");
    }

    @Test
    void changeWithoutCashIsTakenOffTheFirstPayment() {
        TestInvoice invoice = TestInvoices.nfce().with("payments", List.of(paid(null, "100.00"), paid("03", "40.00")));

        Cells cells = of(invoice, Role.ALL);

        assertThat(day(cells, Dimension.PAYMENT, "none")).contains("paid_total=92.00");
        assertThat(day(cells, Dimension.PAYMENT, "03")).contains("paid_total=40.00");
    }

    @Test
    void anUnknownConsumerIsNoMemberAndNotesOfCreditAndDebitAreKeptApart() {
        assertThat(day(of(TestInvoices.nfce(), Role.ALL), Dimension.UF_PAIR, "SP>none"))
                .contains("invoices=1");
        assertThat(day(of(TestInvoices.nfe().with("identification.purpose", 5), Role.ALL), Dimension.TOTAL, "all"))
                .contains("credit_notes=132.00")
                .doesNotContain("gross_revenue", "debit_notes");
        assertThat(day(of(TestInvoices.nfe().with("identification.purpose", 6), Role.ALL), Dimension.TOTAL, "all"))
                .contains("debit_notes=132.00");
        assertThat(day(of(TestInvoices.nfe().with("identification.emissionType", 9), Role.ALL), Dimension.TOTAL, "all"))
                .contains("contingency_invoices=1");
    }

    @Test
    void anInvoiceIsLateAfterAnHourByItsFirstCopy() {
        Instant issuedAt = TestInvoices.ISSUED_AT.toInstant();

        assertThat(day(arrived(issuedAt.plusSeconds(3_600)), Dimension.TOTAL, "all"))
                .doesNotContain("late");
        assertThat(day(arrived(issuedAt.plusSeconds(3_600).plusMillis(1)), Dimension.TOTAL, "all"))
                .contains("late_invoices=1");
    }

    @Test
    void spreadsHoldTicketsLatenciesAndDelays() {
        CellFigures sale = figures(of(TestInvoices.nfe(), Role.ALL), day(Dimension.TOTAL, "all"));
        CellFigures cancelled =
                figures(cancelled(TestInvoices.nfe(), AUTHORIZED_AT.plusSeconds(40)), day(Dimension.TOTAL, "all"));

        // 132.00 BRL are 13,200 hundredths, within 1 % of the middle of their bucket.
        assertThat(sale.spread(Histogram.TICKET).quantile(0.5)).isBetween(13_068L, 13_332L);
        assertThat(sale.spread(Histogram.LATENCY).counts()).containsExactly(Map.entry(5L, 1L));
        assertThat(cancelled.spread(Histogram.CANCELLATION_DELAY).counts()).containsExactly(Map.entry(40L, 1L));
        assertThat(cancelled.spread(Histogram.TICKET).isEmpty()).isTrue();
    }

    @Test
    void outcomesAreCountedByArrivalOnTheClocksOfBrasilia() {
        Cells cells = new BatchOutcome(Instant.parse("2026-03-11T01:30:20Z"), "QUARANTINED", "KEY_CHECK_DIGIT").cells();

        assertThat(cells.figures().keySet())
                .containsExactlyInAnyOrder(
                        cell(MINUTE, "2026-03-11T01:30", Dimension.OUTCOME, "QUARANTINED"),
                        cell(HOUR, "2026-03-10T22:00", Dimension.OUTCOME, "QUARANTINED"),
                        cell(DAY, "2026-03-10T00:00", Dimension.OUTCOME, "QUARANTINED"),
                        cell(HOUR, "2026-03-10T22:00", Dimension.OUTCOME_CODE, "QUARANTINED/KEY_CHECK_DIGIT"),
                        cell(DAY, "2026-03-10T00:00", Dimension.OUTCOME_CODE, "QUARANTINED/KEY_CHECK_DIGIT"));
        assertThat(day(cells, Dimension.OUTCOME, "QUARANTINED")).isEqualTo("{documents=1}");
    }

    private static Cells of(TestInvoice invoice, Role role) {
        return FIGURES.of(new Standing(
                InvoiceContent.of(invoice.invoice(), role), false, AUTHORIZED_AT, null, TestInvoices.RECEIVED_AT));
    }

    private static Cells arrived(Instant at) {
        return FIGURES.of(new Standing(
                InvoiceContent.of(TestInvoices.nfe().invoice(), Role.ALL), false, AUTHORIZED_AT, null, at));
    }

    private static Cells cancelled(TestInvoice invoice, @Nullable Instant at) {
        return FIGURES.of(new Standing(
                InvoiceContent.of(invoice.invoice(), Role.ALL), true, AUTHORIZED_AT, at, TestInvoices.RECEIVED_AT));
    }

    private static Payment paid(@Nullable String method, String amount) {
        return new Payment(
                null, method, null, new BigDecimal(amount), null, null, null, null, null, null, null, null, null);
    }

    private static Cell cell(Grain grain, String window, Dimension dimension, String member) {
        return new Cell(grain, LocalDateTime.parse(window), dimension, member);
    }

    private static Cell day(Dimension dimension, String member) {
        return cell(DAY, "2026-03-10T00:00", dimension, member);
    }

    private static String day(Cells cells, Dimension dimension, String member) {
        return sums(cells, day(dimension, member));
    }

    private static String sums(Cells cells, Cell cell) {
        return figures(cells, cell).sums().toString();
    }

    private static CellFigures figures(Cells cells, Cell cell) {
        assertThat(cells.figures()).containsKey(cell);
        return cells.figures().getOrDefault(cell, new CellFigures());
    }
}
