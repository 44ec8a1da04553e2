package io.notaflow.kpi.catalogue;

import static io.notaflow.domain.kpi.Measure.CANCELLED_INVOICES;
import static io.notaflow.domain.kpi.Measure.CANCELLED_TOTAL;
import static io.notaflow.domain.kpi.Measure.CBS;
import static io.notaflow.domain.kpi.Measure.COFINS;
import static io.notaflow.domain.kpi.Measure.CONTINGENCY_INVOICES;
import static io.notaflow.domain.kpi.Measure.DIFAL;
import static io.notaflow.domain.kpi.Measure.DISCOUNTS;
import static io.notaflow.domain.kpi.Measure.DOCUMENT_TOTAL;
import static io.notaflow.domain.kpi.Measure.ESTIMATED_TAXES;
import static io.notaflow.domain.kpi.Measure.EVENT_CANCELLED_INVOICES;
import static io.notaflow.domain.kpi.Measure.EVENT_CANCELLED_TOTAL;
import static io.notaflow.domain.kpi.Measure.FCP;
import static io.notaflow.domain.kpi.Measure.FCP_ST;
import static io.notaflow.domain.kpi.Measure.GROSS_REVENUE;
import static io.notaflow.domain.kpi.Measure.IBS;
import static io.notaflow.domain.kpi.Measure.ICMS;
import static io.notaflow.domain.kpi.Measure.ICMS_BASE;
import static io.notaflow.domain.kpi.Measure.ICMS_SINGLE_PHASE;
import static io.notaflow.domain.kpi.Measure.ICMS_ST;
import static io.notaflow.domain.kpi.Measure.IMPORT_TAX;
import static io.notaflow.domain.kpi.Measure.INSTALMENTS_TOTAL;
import static io.notaflow.domain.kpi.Measure.INSTALMENT_BRL_DAYS;
import static io.notaflow.domain.kpi.Measure.INVOICES;
import static io.notaflow.domain.kpi.Measure.IPI;
import static io.notaflow.domain.kpi.Measure.ISS;
import static io.notaflow.domain.kpi.Measure.ITEMS;
import static io.notaflow.domain.kpi.Measure.LATE_CANCELLED_INVOICES;
import static io.notaflow.domain.kpi.Measure.LATE_INVOICES;
import static io.notaflow.domain.kpi.Measure.PIS;
import static io.notaflow.domain.kpi.Measure.PRODUCTS;
import static io.notaflow.domain.kpi.Measure.PURCHASES;
import static io.notaflow.domain.kpi.Measure.PURCHASE_RETURNS;
import static io.notaflow.domain.kpi.Measure.RETURNS;
import static io.notaflow.domain.kpi.Measure.REVENUE_TAXES;
import static io.notaflow.domain.kpi.Measure.SALES;
import static io.notaflow.domain.kpi.Measure.SELECTIVE_TAX;

import io.notaflow.domain.kpi.Grain;
import io.notaflow.kpi.catalogue.Kpi.Name;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All derived KPIs. Columns of views, their comments and the page about KPIs derive from here. Add, never change: a changed formula is a new
 * version.
 */
public final class KpiCatalogue {
    private static final String DOMAIN = "domain reference 13";
    private static final String SINIEF = "Ajuste SINIEF 07/05";
    private static final Set<Grain> EVERY_GRAIN = Set.copyOf(EnumSet.allOf(Grain.class));

    private static final Terms TAXES =
            Terms.of(ICMS, ICMS_SINGLE_PHASE, ICMS_ST, FCP, FCP_ST, DIFAL, IPI, PIS, COFINS, IMPORT_TAX, ISS);
    private static final Terms GOODS = Terms.of(PRODUCTS).less(DISCOUNTS);
    private static final Terms ISSUED = Terms.of(INVOICES, CANCELLED_INVOICES);
    private static final Terms ISSUED_TOTAL = Terms.of(DOCUMENT_TOTAL, CANCELLED_TOTAL);

    private static final List<Kpi> ALL = List.of(
            finance(
                    "net_revenue",
                    new Name("Faturamento líquido", "Net revenue"),
                    "Gross revenue without returns and without the taxes within it",
                    formula(Terms.of(GROSS_REVENUE).less(RETURNS, REVENUE_TAXES), null, Unit.BRL),
                    "Decreto-Lei 1.598/1977, art. 12 § 1º; ADR-0005"),
            finance(
                    "net_purchases",
                    new Name("Compras líquidas", "Net purchases"),
                    "Purchases without what was sent back to suppliers",
                    formula(Terms.of(PURCHASES).less(PURCHASE_RETURNS), null, Unit.BRL),
                    DOMAIN),
            finance(
                    "average_ticket",
                    new Name("Ticket médio", "Average ticket"),
                    "Gross revenue of a sale on average",
                    formula(Terms.of(GROSS_REVENUE), Terms.of(SALES), Unit.BRL_PER_INVOICE),
                    DOMAIN),
            finance(
                    "items_per_invoice",
                    new Name("Itens por nota", "Items per invoice"),
                    "Lines of an invoice on average",
                    formula(Terms.of(ITEMS), Terms.of(INVOICES), Unit.ITEMS_PER_INVOICE),
                    DOMAIN),
            finance(
                    "discount_rate",
                    new Name("Taxa de desconto", "Discount rate"),
                    "Share of the goods' price that was given as discount",
                    share(Terms.of(DISCOUNTS), Terms.of(PRODUCTS)),
                    DOMAIN),
            finance(
                    "return_rate",
                    new Name("Taxa de devolução", "Return rate"),
                    "Returns of the window against sales of the same window, so above 100 is possible",
                    share(Terms.of(RETURNS), Terms.of(GROSS_REVENUE)),
                    DOMAIN),
            finance(
                    "cancel_rate",
                    new Name("Taxa de cancelamento", "Cancel rate"),
                    "Of the invoices issued in the window, the share that is cancelled by now, whenever that came",
                    share(Terms.of(CANCELLED_INVOICES), ISSUED),
                    DOMAIN),
            finance(
                    "cancel_rate_brl",
                    new Name("Taxa de cancelamento em valor", "Cancel rate by value"),
                    "The same share of the invoices' total",
                    share(Terms.of(CANCELLED_TOTAL), ISSUED_TOTAL),
                    DOMAIN),
            finance(
                    "event_cancel_rate",
                    new Name("Taxa de cancelamento pela data do evento", "Cancel rate by event"),
                    "Cancellations registered in the window against invoices issued in it, so above 100 is possible",
                    share(Terms.of(EVENT_CANCELLED_INVOICES), ISSUED),
                    DOMAIN),
            finance(
                    "event_cancel_rate_brl",
                    new Name("Taxa de cancelamento em valor pela data do evento", "Cancel rate by event and value"),
                    "The same share of the invoices' total",
                    share(Terms.of(EVENT_CANCELLED_TOTAL), ISSUED_TOTAL),
                    DOMAIN),
            tax(
                    "late_cancel_share",
                    1,
                    new Name("Cancelamentos fora do prazo", "Late cancellations"),
                    "Share of the cancelled invoices whose cancellation came after the legal time of the issuer's state",
                    share(Terms.of(LATE_CANCELLED_INVOICES), Terms.of(CANCELLED_INVOICES)),
                    SINIEF + ", cláusula 12ª; the states' own limits"),
            new Kpi(
                    "late_share",
                    1,
                    "data",
                    new Name("Notas recebidas em atraso", "Late invoices' share"),
                    "Share of the invoices whose first record came more than kpis.late-after after dhEmi",
                    share(Terms.of(LATE_INVOICES), Terms.of(INVOICES)),
                    EVERY_GRAIN,
                    DOMAIN),
            tax(
                    "contingency_share",
                    1,
                    new Name("Notas em contingência", "Contingency share"),
                    "Share of the invoices issued in contingency",
                    share(Terms.of(CONTINGENCY_INVOICES), Terms.of(INVOICES)),
                    SINIEF + ", cláusula 11ª"),
            tax(
                    "tax_burden",
                    1,
                    new Name("Carga tributária", "Tax burden"),
                    "Taxes of the items against the goods' price, without PIS and COFINS by substitution and without the taxes of the reform",
                    share(TAXES, GOODS),
                    DOMAIN),
            tax(
                    "tax_burden",
                    2,
                    new Name("Carga tributária com IBS, CBS e IS", "Tax burden with the reform"),
                    "The same with IBS, CBS and the selective tax",
                    share(TAXES.plus(IBS, CBS, SELECTIVE_TAX), GOODS),
                    "Lei Complementar 214/2025; " + DOMAIN),
            tax(
                    "effective_icms_rate",
                    1,
                    new Name("Alíquota efetiva do ICMS", "Effective ICMS rate"),
                    "Own ICMS against its base",
                    share(Terms.of(ICMS), Terms.of(ICMS_BASE)),
                    "Lei Complementar 87/1996, art. 13; " + DOMAIN),
            tax(
                    "estimated_tax_share",
                    1,
                    new Name("Tributos aproximados", "Estimated taxes' share"),
                    "Taxes as the issuer estimated them for the consumer against the invoices' total",
                    share(Terms.of(ESTIMATED_TAXES), Terms.of(DOCUMENT_TOTAL)),
                    "Lei 12.741/2012; " + DOMAIN),
            finance(
                    "average_term_days",
                    new Name("Prazo médio", "Average term"),
                    "Days from issue to due date of an instalment on average, weighted by its amount",
                    formula(Terms.of(INSTALMENT_BRL_DAYS), Terms.of(INSTALMENTS_TOTAL), Unit.DAYS),
                    DOMAIN));

    private KpiCatalogue() {}

    /** Every version of every derived KPI, in the order of columns. */
    public static List<Kpi> all() {
        return ALL;
    }

    private static Kpi finance(String id, Name name, String meaning, Formula formula, String source) {
        return new Kpi(id, 1, "finance", name, meaning, formula, EVERY_GRAIN, source);
    }

    private static Kpi tax(String id, int version, Name name, String meaning, Formula formula, String source) {
        return new Kpi(id, version, "tax", name, meaning, formula, EVERY_GRAIN, source);
    }

    private static Formula share(Terms part, Terms whole) {
        return formula(part, whole, Unit.PERCENT);
    }

    private static Formula formula(Terms dividend, @Nullable Terms divisor, Unit unit) {
        return new Formula(dividend, divisor, unit);
    }
}
