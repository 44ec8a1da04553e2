package io.notaflow.table.silver;

import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.domain.tax.ReformTotals;
import io.notaflow.domain.tax.RetainedTotals;
import io.notaflow.domain.tax.ServiceTotals;
import io.notaflow.domain.tax.Totals;

/** Totals of services, taxes withheld and the reform. */
final class OtherTotalColumns {
    private OtherTotalColumns() {}

    static void addTo(Columns<AcceptedInvoice> c) {
        Group<AcceptedInvoice, ServiceTotals> services =
                c.group("total/ISSQNtot", i -> i.invoice().totals().services());
        services.money(100, "total_services", "Services, which bear ISS", "vServ", ServiceTotals::services);
        services.money(101, "total_iss_base", "Base of the ISS", "vBC", ServiceTotals::base);
        services.money(102, "total_iss", "Municipal tax on services (ISS)", "vISS", ServiceTotals::value);
        services.money(103, "total_service_pis", "PIS on services", "vPIS", ServiceTotals::pis);
        services.money(104, "total_service_cofins", "COFINS on services", "vCOFINS", ServiceTotals::cofins);
        services.money(105, "total_iss_retained", "ISS withheld by the recipient", "vISSRet", ServiceTotals::retained);
        services.money(
                106,
                "total_service_discount",
                "Unconditional discount on services",
                "vDescIncond",
                ServiceTotals::discount);
        Group<AcceptedInvoice, RetainedTotals> retained =
                c.group("total/retTrib", i -> i.invoice().totals().retained());
        retained.money(107, "retained_pis", "PIS withheld by the recipient", "vRetPIS", RetainedTotals::pis);
        retained.money(
                108, "retained_cofins", "COFINS withheld by the recipient", "vRetCOFINS", RetainedTotals::cofins);
        retained.money(109, "retained_csll", "CSLL withheld by the recipient", "vRetCSLL", RetainedTotals::csll);
        retained.money(110, "retained_irrf", "Income tax withheld by the recipient", "vIRRF", RetainedTotals::irrf);
        retained.money(
                111,
                "retained_social_security",
                "Social security withheld by the recipient",
                "vRetPrev",
                RetainedTotals::socialSecurity);
        reform(c);
    }

    private static void reform(Columns<AcceptedInvoice> c) {
        Group<AcceptedInvoice, ReformTotals> reform =
                c.group("total", i -> i.invoice().totals().reform());
        reform.money(112, "total_selective_tax", "Selective tax (IS)", "ISTot/vIS", ReformTotals::selective);
        reform.money(113, "total_ibs_cbs_base", "Base of IBS and CBS", "IBSCBSTot/vBCIBSCBS", ReformTotals::base);
        reform.money(
                114, "total_ibs_state", "IBS of the states", "IBSCBSTot/gIBS/gIBSUF/vIBSUF", ReformTotals::stateIbs);
        reform.money(
                115,
                "total_ibs_municipal",
                "IBS of the municipalities",
                "IBSCBSTot/gIBS/gIBSMun/vIBSMun",
                ReformTotals::municipalIbs);
        reform.money(116, "total_ibs", "IBS of states and municipalities", "IBSCBSTot/gIBS/vIBS", ReformTotals::ibs);
        reform.money(
                117,
                "total_ibs_presumed_credit",
                "Presumed credit of IBS",
                "IBSCBSTot/gIBS/vCredPres",
                ReformTotals::ibsPresumedCredit);
        reform.money(118, "total_cbs", "CBS, the federal contribution", "IBSCBSTot/gCBS/vCBS", ReformTotals::cbs);
        reform.money(
                119,
                "total_cbs_presumed_credit",
                "Presumed credit of CBS",
                "IBSCBSTot/gCBS/vCredPres",
                ReformTotals::cbsPresumedCredit);
        reform.money(
                120,
                "total_ibs_single_phase",
                "Single-phase IBS on fuels",
                "IBSCBSTot/gMono/vIBSMono",
                ReformTotals::singlePhaseIbs);
        reform.money(
                121,
                "total_cbs_single_phase",
                "Single-phase CBS on fuels",
                "IBSCBSTot/gMono/vCBSMono",
                ReformTotals::singlePhaseCbs);
        Group<AcceptedInvoice, Totals> total = c.group("total", i -> i.invoice().totals());
        total.money(
                122, "total_with_reform", "Total of the invoice with IBS, CBS and IS", "vNFTot", Totals::withReform);
    }
}
