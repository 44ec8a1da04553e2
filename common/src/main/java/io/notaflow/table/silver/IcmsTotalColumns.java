package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.domain.tax.IcmsTotals;

/** The group {@code ICMSTot}. */
final class IcmsTotalColumns {
    private IcmsTotalColumns() {}

    static void addTo(Columns<AcceptedInvoice> c) {
        c.money(
                71,
                "total_document",
                "Invoice total, BRL, total/ICMSTot/vNF",
                i -> part(i.invoice().totals().icms(), IcmsTotals::document));
        c.money(
                72,
                "total_products",
                "Products, BRL, total/ICMSTot/vProd",
                i -> part(i.invoice().totals().icms(), IcmsTotals::products));
        c.money(
                73,
                "total_freight",
                "Freight, BRL, total/ICMSTot/vFrete",
                i -> part(i.invoice().totals().icms(), IcmsTotals::freight));
        c.money(
                74,
                "total_insurance",
                "Insurance, BRL, total/ICMSTot/vSeg",
                i -> part(i.invoice().totals().icms(), IcmsTotals::insurance));
        c.money(
                75,
                "total_discount",
                "Discounts, BRL, total/ICMSTot/vDesc",
                i -> part(i.invoice().totals().icms(), IcmsTotals::discount));
        c.money(
                76,
                "total_other_charges",
                "Other charges, BRL, total/ICMSTot/vOutro",
                i -> part(i.invoice().totals().icms(), IcmsTotals::otherCharges));
        c.money(
                77,
                "total_icms_base",
                "ICMS base, BRL, total/ICMSTot/vBC",
                i -> part(i.invoice().totals().icms(), IcmsTotals::base));
        c.money(
                78,
                "total_icms",
                "ICMS, BRL, total/ICMSTot/vICMS",
                i -> part(i.invoice().totals().icms(), IcmsTotals::value));
        c.money(
                79,
                "total_icms_relief",
                "Exempted ICMS, BRL, total/ICMSTot/vICMSDeson",
                i -> part(i.invoice().totals().icms(), IcmsTotals::relief));
        c.money(
                80,
                "total_fcp",
                "Poverty fund, BRL, total/ICMSTot/vFCP",
                i -> part(i.invoice().totals().icms(), IcmsTotals::fcp));
        c.money(
                81,
                "total_icms_st_base",
                "ICMS-ST base, BRL, total/ICMSTot/vBCST",
                i -> part(i.invoice().totals().icms(), IcmsTotals::stBase));
        c.money(
                82,
                "total_icms_st",
                "ICMS-ST, BRL, total/ICMSTot/vST",
                i -> part(i.invoice().totals().icms(), IcmsTotals::st));
        c.money(
                83,
                "total_fcp_st",
                "Poverty fund by ST, BRL, total/ICMSTot/vFCPST",
                i -> part(i.invoice().totals().icms(), IcmsTotals::fcpSt));
        c.money(
                84,
                "total_fcp_st_retained",
                "Poverty fund by ST withheld before, BRL, total/ICMSTot/vFCPSTRet",
                i -> part(i.invoice().totals().icms(), IcmsTotals::fcpStRetained));
        c.money(
                85,
                "total_fcp_destination",
                "Poverty fund of the destination, BRL, total/ICMSTot/vFCPUFDest",
                i -> part(i.invoice().totals().icms(), IcmsTotals::fcpDestination));
        c.money(
                86,
                "total_icms_destination",
                "DIFAL of the destination, BRL, total/ICMSTot/vICMSUFDest",
                i -> part(i.invoice().totals().icms(), IcmsTotals::icmsDestination));
        c.money(
                87,
                "total_icms_origin",
                "DIFAL of the origin, BRL, total/ICMSTot/vICMSUFRemet",
                i -> part(i.invoice().totals().icms(), IcmsTotals::icmsOrigin));
        c.money(
                88,
                "total_single_phase_quantity",
                "Quantity of single-phase fuels, total/ICMSTot/qBCMono",
                i -> part(i.invoice().totals().icms(), IcmsTotals::singlePhaseQuantity));
        c.money(
                89,
                "total_single_phase",
                "Single-phase ICMS, BRL, total/ICMSTot/vICMSMono",
                i -> part(i.invoice().totals().icms(), IcmsTotals::singlePhase));
        c.money(
                90,
                "total_single_phase_retention_quantity",
                "Quantity subject to retention, total/ICMSTot/qBCMonoReten",
                i -> part(i.invoice().totals().icms(), IcmsTotals::singlePhaseRetentionQuantity));
        c.money(
                91,
                "total_single_phase_retention",
                "Single-phase ICMS subject to retention, BRL, total/ICMSTot/vICMSMonoReten",
                i -> part(i.invoice().totals().icms(), IcmsTotals::singlePhaseRetention));
        c.money(
                92,
                "total_single_phase_retained_quantity",
                "Quantity withheld before, total/ICMSTot/qBCMonoRet",
                i -> part(i.invoice().totals().icms(), IcmsTotals::singlePhaseRetainedQuantity));
        c.money(
                93,
                "total_single_phase_retained",
                "Single-phase ICMS withheld before, BRL, total/ICMSTot/vICMSMonoRet",
                i -> part(i.invoice().totals().icms(), IcmsTotals::singlePhaseRetained));
        c.money(
                94,
                "total_import_tax",
                "Import tax, BRL, total/ICMSTot/vII",
                i -> part(i.invoice().totals().icms(), IcmsTotals::importTax));
        c.money(
                95,
                "total_ipi",
                "IPI, BRL, total/ICMSTot/vIPI",
                i -> part(i.invoice().totals().icms(), IcmsTotals::ipi));
        c.money(
                96,
                "total_ipi_returned",
                "IPI returned, BRL, total/ICMSTot/vIPIDevol",
                i -> part(i.invoice().totals().icms(), IcmsTotals::returnedIpi));
        c.money(
                97,
                "total_pis",
                "PIS, BRL, total/ICMSTot/vPIS",
                i -> part(i.invoice().totals().icms(), IcmsTotals::pis));
        c.money(
                98,
                "total_cofins",
                "COFINS, BRL, total/ICMSTot/vCOFINS",
                i -> part(i.invoice().totals().icms(), IcmsTotals::cofins));
        c.money(
                99,
                "total_estimated_taxes",
                "Estimate shown to the consumer, BRL, total/ICMSTot/vTotTrib",
                i -> part(i.invoice().totals().icms(), IcmsTotals::estimated));
    }
}
