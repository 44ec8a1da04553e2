package io.notaflow.table.silver;

import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.domain.tax.IcmsTotals;

/** The group {@code ICMSTot}. */
final class IcmsTotalColumns {
    private IcmsTotalColumns() {}

    static void addTo(Columns<AcceptedInvoice> c) {
        Group<AcceptedInvoice, IcmsTotals> g =
                c.group("total/ICMSTot", i -> i.invoice().totals().icms());
        g.money(71, "total_document", "Total of the invoice", "vNF", IcmsTotals::document);
        g.money(72, "total_products", "Gross value of the items that enter the total", "vProd", IcmsTotals::products);
        g.money(73, "total_freight", "Freight of all items", "vFrete", IcmsTotals::freight);
        g.money(74, "total_insurance", "Insurance of all items", "vSeg", IcmsTotals::insurance);
        g.money(75, "total_discount", "Discounts of all items", "vDesc", IcmsTotals::discount);
        g.money(76, "total_other_charges", "Other charges of all items", "vOutro", IcmsTotals::otherCharges);
        g.money(77, "total_icms_base", "Base of the own ICMS", "vBC", IcmsTotals::base);
        g.money(78, "total_icms", "Own ICMS", "vICMS", IcmsTotals::value);
        g.money(79, "total_icms_relief", "Exempted ICMS", "vICMSDeson", IcmsTotals::relief);
        g.money(80, "total_fcp", "Poverty fund (FCP) on the own ICMS", "vFCP", IcmsTotals::fcp);
        g.money(81, "total_icms_st_base", "Base of the ICMS by tax substitution (ST)", "vBCST", IcmsTotals::stBase);
        g.money(82, "total_icms_st", "ICMS by tax substitution (ST)", "vST", IcmsTotals::st);
        g.money(83, "total_fcp_st", "Poverty fund (FCP) by tax substitution", "vFCPST", IcmsTotals::fcpSt);
        g.money(
                84,
                "total_fcp_st_retained",
                "Poverty fund (FCP) by tax substitution, withheld before",
                "vFCPSTRet",
                IcmsTotals::fcpStRetained);
        g.money(
                85,
                "total_fcp_destination",
                "Poverty fund (FCP) due to the destination state",
                "vFCPUFDest",
                IcmsTotals::fcpDestination);
        g.money(
                86,
                "total_icms_destination",
                "Interstate difference (DIFAL) due to the destination state",
                "vICMSUFDest",
                IcmsTotals::icmsDestination);
        g.money(
                87,
                "total_icms_origin",
                "Interstate difference (DIFAL) due to the state of origin",
                "vICMSUFRemet",
                IcmsTotals::icmsOrigin);
        g.totalQuantity(
                88,
                "total_single_phase_quantity",
                "Fuel taxed in a single phase",
                "qBCMono",
                IcmsTotals::singlePhaseQuantity);
        g.money(89, "total_single_phase", "Single-phase ICMS on fuels", "vICMSMono", IcmsTotals::singlePhase);
        g.totalQuantity(
                90,
                "total_single_phase_retention_quantity",
                "Fuel whose single-phase ICMS is subject to retention",
                "qBCMonoReten",
                IcmsTotals::singlePhaseRetentionQuantity);
        g.money(
                91,
                "total_single_phase_retention",
                "Single-phase ICMS subject to retention",
                "vICMSMonoReten",
                IcmsTotals::singlePhaseRetention);
        g.totalQuantity(
                92,
                "total_single_phase_retained_quantity",
                "Fuel whose single-phase ICMS was withheld before",
                "qBCMonoRet",
                IcmsTotals::singlePhaseRetainedQuantity);
        g.money(
                93,
                "total_single_phase_retained",
                "Single-phase ICMS withheld before",
                "vICMSMonoRet",
                IcmsTotals::singlePhaseRetained);
        g.money(94, "total_import_tax", "Import tax (II)", "vII", IcmsTotals::importTax);
        g.money(95, "total_ipi", "Tax on industrialised products (IPI)", "vIPI", IcmsTotals::ipi);
        g.money(96, "total_ipi_returned", "IPI of returned goods", "vIPIDevol", IcmsTotals::returnedIpi);
        g.money(97, "total_pis", "PIS on goods", "vPIS", IcmsTotals::pis);
        g.money(98, "total_cofins", "COFINS on goods", "vCOFINS", IcmsTotals::cofins);
        g.money(
                99,
                "total_estimated_taxes",
                "Estimate of all taxes, shown to the consumer",
                "vTotTrib",
                IcmsTotals::estimated);
    }
}
