package io.notaflow.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.Role;
import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.testing.TestEvents;
import io.notaflow.testing.TestInvoice;
import io.notaflow.testing.TestInvoices;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two items: 100.00, and 31.50 − 1.50 + 2.00; ICMS 23.76, PIS 2.18, COFINS 10.03, one boleto of 132.00 due in 30 days. */
class ContributionsTest {
    private static final Instant ARRIVAL = TestInvoices.RECEIVED_AT;
    private static final LocalDateTime DAY = LocalDateTime.parse("2026-03-10T00:00");
    private static final Cell TOTAL = new Cell(Grain.DAY, DAY, Dimension.TOTAL, "all");

    @Test
    void anInvoiceCountsInEveryCellOfItsOwn() {
        Map<Cell, String> cells =
                new Books().arrives(TestInvoices.nfe().invoice(), ARRIVAL).all();

        assertThat(cells.keySet())
                .extracting(cell -> cell.grain().word() + " " + cell.window() + " "
                        + cell.dimension().word() + " " + cell.member())
                .containsExactlyInAnyOrder(
                        "minute 2026-03-10T17:30 total all",
                        "minute 2026-03-10T17:30 issuer_uf SP",
                        "minute 2026-03-10T17:30 model 55",
                        "minute 2026-03-10T17:30 role ALL",
                        "hour 2026-03-10T14:00 total all",
                        "hour 2026-03-10T14:00 issuer_uf SP",
                        "hour 2026-03-10T14:00 model 55",
                        "hour 2026-03-10T14:00 role ALL",
                        "hour 2026-03-10T14:00 issuer 11222333000181",
                        "hour 2026-03-10T14:00 channel 1",
                        "hour 2026-03-10T14:00 payment 15",
                        "day 2026-03-10T00:00 total all",
                        "day 2026-03-10T00:00 issuer_uf SP",
                        "day 2026-03-10T00:00 model 55",
                        "day 2026-03-10T00:00 role ALL",
                        "day 2026-03-10T00:00 issuer 11222333000181",
                        "day 2026-03-10T00:00 channel 1",
                        "day 2026-03-10T00:00 payment 15",
                        "day 2026-03-10T00:00 recipient_uf SP",
                        "day 2026-03-10T00:00 uf_pair SP>SP",
                        "day 2026-03-10T00:00 cfop 5102",
                        "day 2026-03-10T00:00 ncm2 84",
                        "day 2026-03-10T00:00 ncm4 8471",
                        "day 2026-03-10T00:00 ncm8 84713012");
    }

    @Test
    void everySumOfAnInvoiceIsItsOwn() {
        CellValues day =
                new Books().arrives(TestInvoices.nfe().invoice(), ARRIVAL).at(TOTAL);

        assertThat(day.sums())
                .hasToString("{invoices=1, document_total=132.00, items=2, products=131.50, discounts=1.50,"
                        + " gross_revenue=132.00, sales=1, revenue_taxes=35.97, icms_base=132.00, icms=23.76, pis=2.18,"
                        + " cofins=10.03, ibs=0.09, cbs=0.86, payments=1, paid_total=132.00,"
                        + " instalments_total=132.00, instalment_brl_days=3960.00}");
        // 132.00 in hundredths lies between the bounds 13045 and 13045 + 260.
        assertThat(day.tickets().counts()).containsExactly(Map.entry(13_045L, 1L));
        assertThat(day.latencies().counts()).containsExactly(Map.entry(5L, 1L));
        assertThat(day.recipients().count()).isEqualTo(1);
    }

    @Test
    void itemsCountInTheirOwnClassAndAnInvoiceOnceInEach() {
        Books books = new Books()
                .arrives(
                        TestInvoices.nfe()
                                .with("items[1].product.cfop", "5117")
                                .with("items[1].product.ncm", "84729099")
                                .invoice(),
                        ARRIVAL);

        assertThat(day(books, Dimension.CFOP, "5102"))
                .startsWith("{invoices=1, items=1, products=100.00, gross_revenue=100.00, sales=1");
        assertThat(day(books, Dimension.CFOP, "5117"))
                .startsWith("{invoices=1, items=1, products=31.50, discounts=1.50, icms_base=32.00");
        assertThat(day(books, Dimension.NCM2, "84"))
                .startsWith("{invoices=1, items=2, products=131.50, discounts=1.50, gross_revenue=100.00, sales=1");
        assertThat(books.at(TOTAL).sums().money(Measure.GROSS_REVENUE)).isEqualByComparingTo("100.00");
    }

    /** A store's own clock: each of these sales is of March 31st, and in UTC already of April 1st. */
    @Test
    void eveningSalesBelongToTheDayOfTheStore() {
        for (String evening : new String[] {
            "2026-03-31T23:59:59-03:00", // America/Sao_Paulo
            "2026-03-31T23:00:00-04:00", // Manaus
            "2026-03-31T22:00:00-05:00", // Rio Branco
            "2026-03-31T22:00:00-02:00" // Noronha
        }) {
            Books books = new Books().arrives(issuedAt(evening), ARRIVAL);
            OffsetDateTime local = OffsetDateTime.parse(evening);

            assertThat(books.all().keySet())
                    .filteredOn(cell -> cell.grain() == Grain.DAY)
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(cell.window()).isEqualTo("2026-03-31T00:00:00"));
            assertThat(books.all().keySet())
                    .filteredOn(cell -> cell.grain() == Grain.HOUR)
                    .allSatisfy(cell -> assertThat(cell.window().getHour()).isEqualTo(local.getHour()));
            assertThat(books.all().keySet())
                    .filteredOn(cell -> cell.grain() == Grain.MINUTE)
                    .allSatisfy(cell -> assertThat(cell.window().toLocalDate()).isEqualTo("2026-04-01"));
        }
    }

    /** São Paulo until 2019: at midnight of the end of summer time 23:30 comes twice, once at −02:00 and once at −03:00. */
    @Test
    void theHourThatCameTwiceUnderSummerTimeIsOneWindow() {
        Books books = new Books()
                .arrives(issuedAt("2019-02-16T23:30:00-02:00"), ARRIVAL)
                .arrives(other(issuedAt("2019-02-16T23:30:00-03:00")), ARRIVAL);

        Cell hour = new Cell(Grain.HOUR, LocalDateTime.parse("2019-02-16T23:00"), Dimension.TOTAL, "all");
        assertThat(books.at(hour).sums().count(Measure.INVOICES)).isEqualTo(2);
        assertThat(books.all().keySet())
                .filteredOn(cell -> cell.grain() == Grain.MINUTE && cell.dimension() == Dimension.TOTAL)
                .extracting(Cell::window)
                .containsExactlyInAnyOrder(
                        LocalDateTime.parse("2019-02-17T01:30"), LocalDateTime.parse("2019-02-17T02:30"));
    }

    /** Registered 31 minutes after the issue, 30:55 after the authorisation: within 24 hours, so lawful. */
    @Test
    void aCancellationTakesTheSaleOutOfItsWindowAndStandsInItsOwn() {
        Books books =
                new Books().arrives(TestInvoices.nfe().invoice(), ARRIVAL).arrives(TestEvents.cancellation(), ARRIVAL);

        assertThat(books.at(TOTAL).sums())
                .hasToString("{cancelled_invoices=1, cancelled_total=132.00, event_cancelled_invoices=1,"
                        + " event_cancelled_total=132.00}");
        assertThat(books.at(TOTAL).tickets().isEmpty()).isTrue();
        assertThat(books.at(TOTAL).cancellationDelays().counts()).containsExactly(Map.entry(1_822L, 1L));
        assertThat(books.at(TOTAL).recipients().count()).isEqualTo(1);
        Cell three = new Cell(Grain.HOUR, LocalDateTime.parse("2026-03-10T15:00"), Dimension.TOTAL, "all");
        assertThat(books.at(three).sums()).hasToString("{event_cancelled_invoices=1, event_cancelled_total=132.00}");
        assertThat(day(books, Dimension.CFOP, "5102")).isEqualTo("{}");
        assertThat(day(books, Dimension.PAYMENT, "15")).isEqualTo("{}");
    }

    @Test
    void anNfceCancelledAfterHalfAnHourIsCancelledLate() {
        String key = TestInvoices.nfce().invoice().key();
        Books books = new Books()
                .arrives(TestInvoices.nfce().invoice(), ARRIVAL)
                .arrives(TestEvents.with(TestEvents.cancellation(), "key", key), ARRIVAL);

        assertThat(books.at(TOTAL).sums().count(Measure.LATE_CANCELLED_INVOICES))
                .isEqualTo(1);
    }

    @Test
    void changeIsTakenOffTheCash() {
        Books books = new Books().arrives(TestInvoices.nfce().invoice(), ARRIVAL);

        assertThat(day(books, Dimension.PAYMENT, "01")).isEqualTo("{invoices=1, payments=1, paid_total=132.00}");
        assertThat(day(books, Dimension.RECIPIENT_UF, "none")).startsWith("{invoices=1, document_total=132.00");
        assertThat(day(books, Dimension.UF_PAIR, "SP>none")).startsWith("{invoices=1");
        assertThat(books.at(TOTAL).recipients().count()).isZero();
    }

    /** What an item is depends on whose the invoice is (design 2). */
    @Test
    void revenueIsOurSalesAndPurchasesAreWhatIsSoldToUs() {
        assertThat(flows(Role.ISSUED, 1, 1, "5102")).isEqualTo("gross_revenue");
        assertThat(flows(Role.ALL, 1, 1, "6922")).isEqualTo("gross_revenue");
        assertThat(flows(Role.RECEIVED, 1, 1, "5102")).isEqualTo("purchases");
        assertThat(flows(Role.INTRAGROUP, 1, 1, "5102")).isEqualTo("gross_revenue purchases");
        assertThat(flows(Role.THIRD_PARTY, 1, 1, "5102")).isEmpty();
        assertThat(flows(Role.ISSUED, 0, 1, "3102")).isEqualTo("purchases");
        assertThat(flows(Role.ALL, 0, 1, "1102")).isEqualTo("purchases");
        assertThat(flows(Role.RECEIVED, 0, 1, "1102")).isEmpty();
        assertThat(flows(Role.ISSUED, 1, 1, "5117")).isEmpty();
        assertThat(flows(Role.ISSUED, 1, 2, "5102")).isEmpty();
        assertThat(flows(Role.ISSUED, 0, 4, "1202")).isEqualTo("returns");
        assertThat(flows(Role.RECEIVED, 1, 4, "5202")).isEqualTo("returns");
        assertThat(flows(Role.ALL, 1, 4, "5202")).isEqualTo("returns");
        assertThat(flows(Role.ISSUED, 1, 4, "5202")).isEqualTo("purchase_returns");
        assertThat(flows(Role.RECEIVED, 0, 4, "1202")).isEqualTo("purchase_returns");
        assertThat(flows(Role.INTRAGROUP, 1, 4, "5202")).isEqualTo("returns purchase_returns");
    }

    @Test
    void itemsOutsideTheTotalMakeNoRevenue() {
        Books books = new Books()
                .arrives(TestInvoices.nfe().with("items[1].product.inTotal", 0).invoice(), ARRIVAL);

        assertThat(books.at(TOTAL).sums().money(Measure.GROSS_REVENUE)).isEqualByComparingTo("100.00");
        assertThat(books.at(TOTAL).sums().money(Measure.PRODUCTS)).isEqualByComparingTo("131.50");
    }

    @Test
    void creditAndDebitNotesAreNoRevenue() {
        assertThat(flows(Role.ALL, 1, 5, "5102")).isEmpty();
        Books books = new Books()
                .arrives(TestInvoices.nfe().with("identification.purpose", 5).invoice(), ARRIVAL);

        assertThat(books.at(TOTAL).sums().money(Measure.CREDIT_NOTES)).isEqualByComparingTo("132.00");
        assertThat(books.at(TOTAL).sums().isZero(Measure.DEBIT_NOTES)).isTrue();
    }

    private static String flows(Role role, int direction, int purpose, String cfop) {
        TestInvoice invoice = TestInvoices.nfe()
                .with("identification.direction", direction)
                .with("identification.purpose", purpose)
                .withEachItem("product.cfop", cfop);
        CellValues day =
                new Books().as(role).arrives(invoice.invoice(), ARRIVAL).at(TOTAL);
        return Stream.of(Measure.GROSS_REVENUE, Measure.RETURNS, Measure.PURCHASES, Measure.PURCHASE_RETURNS)
                .filter(measure -> !day.sums().isZero(measure))
                .peek(measure -> assertThat(day.sums().money(measure)).isEqualByComparingTo("132.00"))
                .map(Measure::column)
                .collect(Collectors.joining(" "));
    }

    private static Invoice issuedAt(String moment) {
        return TestInvoices.nfe()
                .with("identification.issuedAt", OffsetDateTime.parse(moment))
                .withKeyOfFields()
                .answered(100)
                .invoice();
    }

    private static Invoice other(Invoice invoice) {
        return new TestInvoice(invoice)
                .with("identification.number", 2)
                .withKeyOfFields()
                .invoice();
    }

    private static String day(Books books, Dimension dimension, String member) {
        return books.at(new Cell(Grain.DAY, DAY, dimension, member)).sums().toString();
    }
}
