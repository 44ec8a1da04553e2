package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.domain.tax.IcmsTotals;

/** The group {@code ICMSTot}. */
final class IcmsTotalColumns {
    private IcmsTotalColumns() {}

    static void addTo(Columns<AcceptedInvoice> c) {
        Group<AcceptedInvoice> g = c.group("total/ICMSTot");
        g.money(
                71,
                "total_document",
                "Total of the invoice",
                "vNF",
                i -> part(InvoiceParts.icms(i), IcmsTotals::document));
        g.money(
                72,
                "total_products",
                "Gross value of the items that enter the total",
                "vProd",
                i -> part(InvoiceParts.icms(i), IcmsTotals::products));
        g.money(
                73,
                "total_freight",
                "Freight of all items",
                "vFrete",
                i -> part(InvoiceParts.icms(i), IcmsTotals::freight));
        g.money(
                74,
                "total_insurance",
                "Insurance of all items",
                "vSeg",
                i -> part(InvoiceParts.icms(i), IcmsTotals::insurance));
        g.money(
                75,
                "total_discount",
                "Discounts of all items",
                "vDesc",
                i -> part(InvoiceParts.icms(i), IcmsTotals::discount));
        g.money(
                76,
                "total_other_charges",
                "Other charges of all items",
                "vOutro",
                i -> part(InvoiceParts.icms(i), IcmsTotals::otherCharges));
        g.money(
                77,
                "total_icms_base",
                "Base of the own ICMS",
                "vBC",
                i -> part(InvoiceParts.icms(i), IcmsTotals::base));
        g.money(78, "total_icms", "Own ICMS", "vICMS", i -> part(InvoiceParts.icms(i), IcmsTotals::value));
        g.money(
                79,
                "total_icms_relief",
                "Exempted ICMS",
                "vICMSDeson",
                i -> part(InvoiceParts.icms(i), IcmsTotals::relief));
        g.money(
                80,
                "total_fcp",
                "Poverty fund (FCP) on the own ICMS",
                "vFCP",
                i -> part(InvoiceParts.icms(i), IcmsTotals::fcp));
        g.money(
                81,
                "total_icms_st_base",
                "Base of the ICMS by tax substitution (ST)",
                "vBCST",
                i -> part(InvoiceParts.icms(i), IcmsTotals::stBase));
        g.money(
                82,
                "total_icms_st",
                "ICMS by tax substitution (ST)",
                "vST",
                i -> part(InvoiceParts.icms(i), IcmsTotals::st));
        g.money(
                83,
                "total_fcp_st",
                "Poverty fund (FCP) by tax substitution",
                "vFCPST",
                i -> part(InvoiceParts.icms(i), IcmsTotals::fcpSt));
        g.money(
                84,
                "total_fcp_st_retained",
                "Poverty fund (FCP) by tax substitution, withheld before",
                "vFCPSTRet",
                i -> part(InvoiceParts.icms(i), IcmsTotals::fcpStRetained));
        g.money(
                85,
                "total_fcp_destination",
                "Poverty fund (FCP) due to the destination state",
                "vFCPUFDest",
                i -> part(InvoiceParts.icms(i), IcmsTotals::fcpDestination));
        g.money(
                86,
                "total_icms_destination",
                "Interstate difference (DIFAL) due to the destination state",
                "vICMSUFDest",
                i -> part(InvoiceParts.icms(i), IcmsTotals::icmsDestination));
        g.money(
                87,
                "total_icms_origin",
                "Interstate difference (DIFAL) due to the state of origin",
                "vICMSUFRemet",
                i -> part(InvoiceParts.icms(i), IcmsTotals::icmsOrigin));
        g.totalQuantity(
                88,
                "total_single_phase_quantity",
                "Fuel taxed in a single phase",
                "qBCMono",
                i -> part(InvoiceParts.icms(i), IcmsTotals::singlePhaseQuantity));
        g.money(
                89,
                "total_single_phase",
                "Single-phase ICMS on fuels",
                "vICMSMono",
                i -> part(InvoiceParts.icms(i), IcmsTotals::singlePhase));
        g.totalQuantity(
                90,
                "total_single_phase_retention_quantity",
                "Fuel whose single-phase ICMS is subject to retention",
                "qBCMonoReten",
                i -> part(InvoiceParts.icms(i), IcmsTotals::singlePhaseRetentionQuantity));
        g.money(
                91,
                "total_single_phase_retention",
                "Single-phase ICMS subject to retention",
                "vICMSMonoReten",
                i -> part(InvoiceParts.icms(i), IcmsTotals::singlePhaseRetention));
        g.totalQuantity(
                92,
                "total_single_phase_retained_quantity",
                "Fuel whose single-phase ICMS was withheld before",
                "qBCMonoRet",
                i -> part(InvoiceParts.icms(i), IcmsTotals::singlePhaseRetainedQuantity));
        g.money(
                93,
                "total_single_phase_retained",
                "Single-phase ICMS withheld before",
                "vICMSMonoRet",
                i -> part(InvoiceParts.icms(i), IcmsTotals::singlePhaseRetained));
        g.money(
                94,
                "total_import_tax",
                "Import tax (II)",
                "vII",
                i -> part(InvoiceParts.icms(i), IcmsTotals::importTax));
        g.money(
                95,
                "total_ipi",
                "Tax on industrialised products (IPI)",
                "vIPI",
                i -> part(InvoiceParts.icms(i), IcmsTotals::ipi));
        g.money(
                96,
                "total_ipi_returned",
                "IPI of returned goods",
                "vIPIDevol",
                i -> part(InvoiceParts.icms(i), IcmsTotals::returnedIpi));
        g.money(97, "total_pis", "PIS on goods", "vPIS", i -> part(InvoiceParts.icms(i), IcmsTotals::pis));
        g.money(98, "total_cofins", "COFINS on goods", "vCOFINS", i -> part(InvoiceParts.icms(i), IcmsTotals::cofins));
        g.money(
                99,
                "total_estimated_taxes",
                "Estimate of all taxes, shown to the consumer",
                "vTotTrib",
                i -> part(InvoiceParts.icms(i), IcmsTotals::estimated));
    }
}
