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
        c.money(
                100,
                "total_services",
                "Services, BRL, total/ISSQNtot/vServ",
                i -> part(i.invoice().totals().services(), ServiceTotals::services));
        c.money(
                101,
                "total_iss_base",
                "ISS base, BRL, total/ISSQNtot/vBC",
                i -> part(i.invoice().totals().services(), ServiceTotals::base));
        c.money(
                102,
                "total_iss",
                "ISS, BRL, total/ISSQNtot/vISS",
                i -> part(i.invoice().totals().services(), ServiceTotals::value));
        c.money(
                103,
                "total_service_pis",
                "PIS on services, BRL, total/ISSQNtot/vPIS",
                i -> part(i.invoice().totals().services(), ServiceTotals::pis));
        c.money(
                104,
                "total_service_cofins",
                "COFINS on services, BRL, total/ISSQNtot/vCOFINS",
                i -> part(i.invoice().totals().services(), ServiceTotals::cofins));
        c.money(
                105,
                "total_iss_retained",
                "ISS withheld, BRL, total/ISSQNtot/vISSRet",
                i -> part(i.invoice().totals().services(), ServiceTotals::retained));
        c.money(
                106,
                "total_service_discount",
                "Unconditional discount on services, BRL, total/ISSQNtot/vDescIncond",
                i -> part(i.invoice().totals().services(), ServiceTotals::discount));
        c.money(
                107,
                "retained_pis",
                "PIS withheld, BRL, total/retTrib/vRetPIS",
                i -> part(i.invoice().totals().retained(), RetainedTotals::pis));
        c.money(
                108,
                "retained_cofins",
                "COFINS withheld, BRL, total/retTrib/vRetCOFINS",
                i -> part(i.invoice().totals().retained(), RetainedTotals::cofins));
        c.money(
                109,
                "retained_csll",
                "CSLL withheld, BRL, total/retTrib/vRetCSLL",
                i -> part(i.invoice().totals().retained(), RetainedTotals::csll));
        c.money(
                110,
                "retained_irrf",
                "Income tax withheld, BRL, total/retTrib/vIRRF",
                i -> part(i.invoice().totals().retained(), RetainedTotals::irrf));
        c.money(
                111,
                "retained_social_security",
                "Social security withheld, BRL, total/retTrib/vRetPrev",
                i -> part(i.invoice().totals().retained(), RetainedTotals::socialSecurity));
        c.money(
                112,
                "total_selective_tax",
                "Selective tax, BRL, total/ISTot/vIS",
                i -> part(i.invoice().totals().reform(), ReformTotals::selective));
        c.money(
                113,
                "total_ibs_cbs_base",
                "IBS and CBS base, BRL, total/IBSCBSTot/vBCIBSCBS",
                i -> part(i.invoice().totals().reform(), ReformTotals::base));
        c.money(
                114,
                "total_ibs_state",
                "State IBS, BRL, total/IBSCBSTot/gIBS/gIBSUF/vIBSUF",
                i -> part(i.invoice().totals().reform(), ReformTotals::stateIbs));
        c.money(
                115,
                "total_ibs_municipal",
                "Municipal IBS, BRL, total/IBSCBSTot/gIBS/gIBSMun/vIBSMun",
                i -> part(i.invoice().totals().reform(), ReformTotals::municipalIbs));
        c.money(
                116,
                "total_ibs",
                "IBS, BRL, total/IBSCBSTot/gIBS/vIBS",
                i -> part(i.invoice().totals().reform(), ReformTotals::ibs));
        c.money(
                117,
                "total_ibs_presumed_credit",
                "Presumed IBS credit, BRL, total/IBSCBSTot/gIBS/vCredPres",
                i -> part(i.invoice().totals().reform(), ReformTotals::ibsPresumedCredit));
        c.money(
                118,
                "total_cbs",
                "CBS, BRL, total/IBSCBSTot/gCBS/vCBS",
                i -> part(i.invoice().totals().reform(), ReformTotals::cbs));
        c.money(
                119,
                "total_cbs_presumed_credit",
                "Presumed CBS credit, BRL, total/IBSCBSTot/gCBS/vCredPres",
                i -> part(i.invoice().totals().reform(), ReformTotals::cbsPresumedCredit));
        c.money(
                120,
                "total_ibs_single_phase",
                "Single-phase IBS, BRL, total/IBSCBSTot/gMono/vIBSMono",
                i -> part(i.invoice().totals().reform(), ReformTotals::singlePhaseIbs));
        c.money(
                121,
                "total_cbs_single_phase",
                "Single-phase CBS, BRL, total/IBSCBSTot/gMono/vCBSMono",
                i -> part(i.invoice().totals().reform(), ReformTotals::singlePhaseCbs));
        c.money(122, "total_with_reform", "Total with IBS, CBS and IS, BRL, total/vNFTot", i -> i.invoice()
                .totals()
                .withReform());
    }
}
