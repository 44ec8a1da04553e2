package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.domain.tax.ReformTotals;
import io.notaflow.domain.tax.RetainedTotals;
import io.notaflow.domain.tax.ServiceTotals;

/** Totals of services, taxes withheld and the reform. */
final class OtherTotalColumns {
    private OtherTotalColumns() {}

    static void addTo(Columns<AcceptedInvoice> c) {
        Group<AcceptedInvoice> services = c.group("total/ISSQNtot");
        services.money(
                100,
                "total_services",
                "Services, which bear ISS",
                "vServ",
                i -> part(InvoiceParts.services(i), ServiceTotals::services));
        services.money(
                101,
                "total_iss_base",
                "Base of the ISS",
                "vBC",
                i -> part(InvoiceParts.services(i), ServiceTotals::base));
        services.money(
                102,
                "total_iss",
                "Municipal tax on services (ISS)",
                "vISS",
                i -> part(InvoiceParts.services(i), ServiceTotals::value));
        services.money(
                103,
                "total_service_pis",
                "PIS on services",
                "vPIS",
                i -> part(InvoiceParts.services(i), ServiceTotals::pis));
        services.money(
                104,
                "total_service_cofins",
                "COFINS on services",
                "vCOFINS",
                i -> part(InvoiceParts.services(i), ServiceTotals::cofins));
        services.money(
                105,
                "total_iss_retained",
                "ISS withheld by the recipient",
                "vISSRet",
                i -> part(InvoiceParts.services(i), ServiceTotals::retained));
        services.money(
                106,
                "total_service_discount",
                "Unconditional discount on services",
                "vDescIncond",
                i -> part(InvoiceParts.services(i), ServiceTotals::discount));
        Group<AcceptedInvoice> retained = c.group("total/retTrib");
        retained.money(
                107,
                "retained_pis",
                "PIS withheld by the recipient",
                "vRetPIS",
                i -> part(InvoiceParts.retained(i), RetainedTotals::pis));
        retained.money(
                108,
                "retained_cofins",
                "COFINS withheld by the recipient",
                "vRetCOFINS",
                i -> part(InvoiceParts.retained(i), RetainedTotals::cofins));
        retained.money(
                109,
                "retained_csll",
                "CSLL withheld by the recipient",
                "vRetCSLL",
                i -> part(InvoiceParts.retained(i), RetainedTotals::csll));
        retained.money(
                110,
                "retained_irrf",
                "Income tax withheld by the recipient",
                "vIRRF",
                i -> part(InvoiceParts.retained(i), RetainedTotals::irrf));
        retained.money(
                111,
                "retained_social_security",
                "Social security withheld by the recipient",
                "vRetPrev",
                i -> part(InvoiceParts.retained(i), RetainedTotals::socialSecurity));
        reform(c);
    }

    private static void reform(Columns<AcceptedInvoice> c) {
        Group<AcceptedInvoice> reform = c.group("total");
        reform.money(
                112,
                "total_selective_tax",
                "Selective tax (IS)",
                "ISTot/vIS",
                i -> part(InvoiceParts.reform(i), ReformTotals::selective));
        reform.money(
                113,
                "total_ibs_cbs_base",
                "Base of IBS and CBS",
                "IBSCBSTot/vBCIBSCBS",
                i -> part(InvoiceParts.reform(i), ReformTotals::base));
        reform.money(
                114,
                "total_ibs_state",
                "IBS of the states",
                "IBSCBSTot/gIBS/gIBSUF/vIBSUF",
                i -> part(InvoiceParts.reform(i), ReformTotals::stateIbs));
        reform.money(
                115,
                "total_ibs_municipal",
                "IBS of the municipalities",
                "IBSCBSTot/gIBS/gIBSMun/vIBSMun",
                i -> part(InvoiceParts.reform(i), ReformTotals::municipalIbs));
        reform.money(
                116,
                "total_ibs",
                "IBS of states and municipalities",
                "IBSCBSTot/gIBS/vIBS",
                i -> part(InvoiceParts.reform(i), ReformTotals::ibs));
        reform.money(
                117,
                "total_ibs_presumed_credit",
                "Presumed credit of IBS",
                "IBSCBSTot/gIBS/vCredPres",
                i -> part(InvoiceParts.reform(i), ReformTotals::ibsPresumedCredit));
        reform.money(
                118,
                "total_cbs",
                "CBS, the federal contribution",
                "IBSCBSTot/gCBS/vCBS",
                i -> part(InvoiceParts.reform(i), ReformTotals::cbs));
        reform.money(
                119,
                "total_cbs_presumed_credit",
                "Presumed credit of CBS",
                "IBSCBSTot/gCBS/vCredPres",
                i -> part(InvoiceParts.reform(i), ReformTotals::cbsPresumedCredit));
        reform.money(
                120,
                "total_ibs_single_phase",
                "Single-phase IBS on fuels",
                "IBSCBSTot/gMono/vIBSMono",
                i -> part(InvoiceParts.reform(i), ReformTotals::singlePhaseIbs));
        reform.money(
                121,
                "total_cbs_single_phase",
                "Single-phase CBS on fuels",
                "IBSCBSTot/gMono/vCBSMono",
                i -> part(InvoiceParts.reform(i), ReformTotals::singlePhaseCbs));
        Group<AcceptedInvoice> total = c.group("total");
        total.money(122, "total_with_reform", "Total of the invoice with IBS, CBS and IS", "vNFTot", i -> i.invoice()
                .totals()
                .withReform());
    }
}
