package io.notaflow.domain.kpi;

import static io.notaflow.domain.kpi.Level.DOCUMENT;
import static io.notaflow.domain.kpi.Level.ITEM;
import static io.notaflow.domain.kpi.Level.OUTCOME;
import static io.notaflow.domain.kpi.Level.PAYMENT;

import java.util.Locale;
import java.util.Set;

/**
 * An additive figure of a cell: a sum over documents that can be taken back. Positions are codes in saved state: only append; a changed
 * formula is a new constant with a higher version, and both run side by side.
 *
 * <p>B: invoices of production that are authorised and neither denied nor cancelled, one content per access key. Amounts of items are
 * sums over {@code det}, also in cells of whole invoices.
 */
public enum Measure {
    DOCUMENTS(1, "data", "documents", "Documents that arrived", "count of documents, by arrival", OUTCOME),
    INVOICES(1, "finance", "invoices", "Invoices", "count of B", DOCUMENT, ITEM, PAYMENT),
    DOCUMENT_TOTAL(1, "finance", "BRL", "Total of the invoices", "Σ vNF of B", DOCUMENT),
    ITEMS(1, "finance", "items", "Items", "count of det in B", DOCUMENT, ITEM),
    PRODUCTS(1, "finance", "BRL", "Goods before discount", "Σ vProd of B", DOCUMENT, ITEM),
    DISCOUNTS(1, "finance", "BRL", "Discounts", "Σ vDesc of B", DOCUMENT, ITEM),
    GROSS_REVENUE(
            1,
            "finance",
            "BRL",
            "Gross revenue",
            "Σ (vProd − vDesc + vFrete + vSeg + vOutro) of revenue items: role ISSUED, INTRAGROUP or ALL, tpNF 1, finNFe 1, indTot 1, CFOP"
                    + " of a sale",
            DOCUMENT,
            ITEM),
    RETURNS(
            1,
            "finance",
            "BRL",
            "Returns of sales",
            "the same sum over items with indTot 1 of finNFe 4: own entry notes (tpNF 0, role ISSUED, INTRAGROUP or ALL, CFOP of a sale's return)"
                    + " and customers' notes to us (tpNF 1, role RECEIVED, INTRAGROUP or ALL, CFOP of a purchase's return)",
            DOCUMENT,
            ITEM),
    PURCHASES(
            1,
            "finance",
            "BRL",
            "Purchases",
            "the same sum over items with indTot 1 of finNFe 1: suppliers' sales to us (tpNF 1, role RECEIVED or INTRAGROUP, CFOP of a sale) and"
                    + " own entry notes (tpNF 0, role ISSUED, INTRAGROUP or ALL, CFOP of a purchase)",
            DOCUMENT,
            ITEM),
    PURCHASE_RETURNS(
            1,
            "finance",
            "BRL",
            "Returns of purchases",
            "the same sum over items with indTot 1 of finNFe 4: our notes to suppliers (tpNF 1, role ISSUED or INTRAGROUP, CFOP of a purchase's"
                    + " return) and suppliers' entry notes (tpNF 0, role RECEIVED or INTRAGROUP, CFOP of a sale's return)",
            DOCUMENT,
            ITEM),
    SALES(1, "finance", "invoices", "Sales", "count of B with a revenue item", DOCUMENT, ITEM),
    REVENUE_TAXES(
            1,
            "tax",
            "BRL",
            "Taxes within gross revenue",
            "Σ (vICMS + vFCP + vPIS + vCOFINS + vISSQN) of revenue items",
            DOCUMENT,
            ITEM),
    ICMS_BASE(1, "tax", "BRL", "Base of the own ICMS", "Σ ICMS/vBC of B", DOCUMENT, ITEM),
    ICMS(1, "tax", "BRL", "Own ICMS", "Σ vICMS of B", DOCUMENT, ITEM),
    ICMS_SINGLE_PHASE(
            1, "tax", "BRL", "Single-phase ICMS of fuels", "Σ (vICMSMono + vICMSMonoReten) of B", DOCUMENT, ITEM),
    ICMS_ST(1, "tax", "BRL", "ICMS by tax substitution", "Σ vICMSST of B", DOCUMENT, ITEM),
    FCP(1, "tax", "BRL", "Poverty fund", "Σ vFCP of B", DOCUMENT, ITEM),
    FCP_ST(1, "tax", "BRL", "Poverty fund by tax substitution", "Σ vFCPST of B", DOCUMENT, ITEM),
    DIFAL(
            1,
            "tax",
            "BRL",
            "Destination's share of interstate sales to end consumers",
            "Σ (vICMSUFDest + vFCPUFDest) of B",
            DOCUMENT,
            ITEM),
    IPI(1, "tax", "BRL", "IPI", "Σ vIPI of B", DOCUMENT, ITEM),
    PIS(1, "tax", "BRL", "PIS", "Σ PIS/vPIS of B", DOCUMENT, ITEM),
    PIS_ST(1, "tax", "BRL", "PIS by tax substitution", "Σ PISST/vPIS of B", DOCUMENT, ITEM),
    COFINS(1, "tax", "BRL", "COFINS", "Σ COFINS/vCOFINS of B", DOCUMENT, ITEM),
    COFINS_ST(1, "tax", "BRL", "COFINS by tax substitution", "Σ COFINSST/vCOFINS of B", DOCUMENT, ITEM),
    IMPORT_TAX(1, "tax", "BRL", "Import tax", "Σ II/vII of B", DOCUMENT, ITEM),
    ISS(1, "tax", "BRL", "Municipal service tax", "Σ vISSQN of B", DOCUMENT, ITEM),
    IBS(1, "tax", "BRL", "IBS", "Σ item's vIBS of B", DOCUMENT, ITEM),
    CBS(1, "tax", "BRL", "CBS", "Σ item's vCBS of B", DOCUMENT, ITEM),
    SELECTIVE_TAX(1, "tax", "BRL", "Selective tax", "Σ IS/vIS of B", DOCUMENT, ITEM),
    ESTIMATED_TAXES(1, "tax", "BRL", "Taxes as estimated for the consumer", "Σ ICMSTot/vTotTrib of B", DOCUMENT),
    LATE_INVOICES(
            1,
            "data",
            "invoices",
            "Late invoices",
            "count of B whose first record came more than kpis.late-after after dhEmi",
            DOCUMENT),
    CONTINGENCY_INVOICES(
            1, "tax", "invoices", "Invoices issued in contingency", "count of B with tpEmis ≠ 1", DOCUMENT),
    CANCELLED_INVOICES(
            1,
            "finance",
            "invoices",
            "Cancelled invoices of the window of issue",
            "count of cancelled, by dhEmi",
            DOCUMENT),
    CANCELLED_TOTAL(1, "finance", "BRL", "Their total", "Σ vNF of cancelled, by dhEmi", DOCUMENT),
    LATE_CANCELLED_INVOICES(
            1,
            "tax",
            "invoices",
            "Of them those cancelled after the legal time",
            "count of cancelled with dhRegEvento − dhRecbto above ingest.cancellation-windows, by dhEmi",
            DOCUMENT),
    EVENT_CANCELLED_INVOICES(
            1,
            "finance",
            "invoices",
            "Invoices cancelled in the window",
            "count of cancelled, by the cancellation's dhRegEvento in the invoice's offset",
            DOCUMENT),
    EVENT_CANCELLED_TOTAL(
            1,
            "finance",
            "BRL",
            "Their total",
            "Σ vNF of cancelled, by the cancellation's dhRegEvento in the invoice's offset",
            DOCUMENT),
    CREDIT_NOTES(1, "tax", "BRL", "Credit notes", "Σ vNF of B with finNFe 5", DOCUMENT),
    DEBIT_NOTES(1, "tax", "BRL", "Debit notes", "Σ vNF of B with finNFe 6", DOCUMENT),
    PAYMENTS(1, "finance", "payments", "Payments", "count of detPag of B", DOCUMENT, PAYMENT),
    PAID_TOTAL(
            1,
            "finance",
            "BRL",
            "Paid, change taken off",
            "Σ vPag of B; vTroco taken off the first payment in cash (tPag 01), or the first of all when none is",
            DOCUMENT,
            PAYMENT),
    INSTALMENTS_TOTAL(1, "finance", "BRL", "Instalments", "Σ vDup of B with a due date", DOCUMENT),
    INSTALMENT_BRL_DAYS(
            1,
            "finance",
            "BRL·days",
            "Instalments weighted by their term",
            "Σ vDup · (dVenc − local date of dhEmi) of B",
            DOCUMENT);

    private final int version;
    private final String owner;
    private final String unit;
    private final String words;
    private final String formula;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable; the checker knows only Guava's.
    private final Set<Level> levels;

    Measure(int version, String owner, String unit, String words, String formula, Level... levels) {
        this.version = version;
        this.owner = owner;
        this.unit = unit;
        this.words = words;
        this.formula = formula;
        this.levels = Set.of(levels);
    }

    /** Its position, 0-based: its code in saved state. */
    @SuppressWarnings("EnumOrdinal") // The order of the constants is the contract.
    public int code() {
        return ordinal();
    }

    /** Version of the formula. */
    public int version() {
        return version;
    }

    /** Who decides about the formula: finance, tax or data. */
    public String owner() {
        return owner;
    }

    /** {@code BRL}, {@code BRL·days}, or what is counted. */
    public String unit() {
        return unit;
    }

    /** What it says. */
    public String words() {
        return words;
    }

    /** How it is computed, in the words of the fiscal XML. */
    public String formula() {
        return formula;
    }

    /** Whether it is an amount with two decimals, kept in hundredths; otherwise a count. */
    public boolean isMoney() {
        return unit.startsWith("BRL");
    }

    /** Name of its column in every table. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it has a meaning in the cells of a dimension. */
    public boolean isOf(Dimension dimension) {
        return levels.contains(dimension.level());
    }
}
