package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.tax.IbsCbs;
import io.notaflow.domain.tax.ReformShare;
import io.notaflow.domain.tax.SelectiveTax;

/** IS, IBS and CBS of an item. */
final class ItemReformColumns {
    private ItemReformColumns() {}

    static void addTo(Columns<AcceptedItem> c) {
        c.text(
                150,
                "selective_cst",
                "imposto/IS/CSTIS",
                i -> part(i.item().taxes().selective(), SelectiveTax::cst));
        c.text(
                151,
                "selective_classification",
                "imposto/IS/cClassTribIS",
                i -> part(i.item().taxes().selective(), SelectiveTax::classification));
        c.money(
                152,
                "selective_base",
                "imposto/IS/vBCIS",
                i -> part(i.item().taxes().selective(), SelectiveTax::base));
        c.rate(
                153,
                "selective_rate",
                "imposto/IS/pIS",
                i -> part(i.item().taxes().selective(), SelectiveTax::rate));
        c.rate(
                154,
                "selective_specific_rate",
                "imposto/IS/pISEspec",
                i -> part(i.item().taxes().selective(), SelectiveTax::specificRate));
        c.text(
                155,
                "selective_unit",
                "imposto/IS/uTrib",
                i -> part(i.item().taxes().selective(), SelectiveTax::unit));
        c.quantity(
                156,
                "selective_quantity",
                "imposto/IS/qTrib",
                i -> part(i.item().taxes().selective(), SelectiveTax::quantity));
        c.money(
                157,
                "selective_value",
                "imposto/IS/vIS",
                i -> part(i.item().taxes().selective(), SelectiveTax::value));
        c.text(
                158,
                "ibs_cbs_cst",
                "imposto/IBSCBS/CST",
                i -> part(i.item().taxes().ibsCbs(), IbsCbs::cst));
        c.text(
                159,
                "ibs_cbs_classification",
                "imposto/IBSCBS/cClassTrib",
                i -> part(i.item().taxes().ibsCbs(), IbsCbs::classification));
        c.integer(
                160,
                "donation",
                "imposto/IBSCBS/indDoacao",
                i -> part(i.item().taxes().ibsCbs(), IbsCbs::donation));
        c.text(
                161,
                "ibs_cbs_group",
                "imposto/IBSCBS/*",
                i -> part(i.item().taxes().ibsCbs(), IbsCbs::group));
        c.money(
                162,
                "ibs_cbs_base",
                "imposto/IBSCBS/*/vBC",
                i -> part(i.item().taxes().ibsCbs(), IbsCbs::base));
        c.rate(
                163,
                "ibs_state_rate",
                "imposto/IBSCBS/gIBSCBS/gIBSUF/pIBSUF",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::stateIbs), ReformShare::rate));
        c.rate(
                164,
                "ibs_state_deferral_rate",
                "imposto/IBSCBS/gIBSCBS/gIBSUF/gDif/pDif",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::stateIbs), ReformShare::deferralRate));
        c.money(
                165,
                "ibs_state_deferred",
                "imposto/IBSCBS/gIBSCBS/gIBSUF/gDif/vDif",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::stateIbs), ReformShare::deferred));
        c.money(
                166,
                "ibs_state_returned",
                "imposto/IBSCBS/gIBSCBS/gIBSUF/gDevTrib/vDevTrib",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::stateIbs), ReformShare::returned));
        c.rate(
                167,
                "ibs_state_rate_reduction",
                "imposto/IBSCBS/gIBSCBS/gIBSUF/gRed/pRedAliq",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::stateIbs), ReformShare::rateReduction));
        c.rate(
                168,
                "ibs_state_effective_rate",
                "imposto/IBSCBS/gIBSCBS/gIBSUF/gRed/pAliqEfet",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::stateIbs), ReformShare::effectiveRate));
        c.money(
                169,
                "ibs_state_value",
                "imposto/IBSCBS/gIBSCBS/gIBSUF/vIBSUF",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::stateIbs), ReformShare::value));
        c.rate(
                170,
                "ibs_municipal_rate",
                "imposto/IBSCBS/gIBSCBS/gIBSMun/pIBSMun",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::municipalIbs), ReformShare::rate));
        c.rate(
                171,
                "ibs_municipal_deferral_rate",
                "imposto/IBSCBS/gIBSCBS/gIBSMun/gDif/pDif",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::municipalIbs), ReformShare::deferralRate));
        c.money(
                172,
                "ibs_municipal_deferred",
                "imposto/IBSCBS/gIBSCBS/gIBSMun/gDif/vDif",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::municipalIbs), ReformShare::deferred));
        c.money(
                173,
                "ibs_municipal_returned",
                "imposto/IBSCBS/gIBSCBS/gIBSMun/gDevTrib/vDevTrib",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::municipalIbs), ReformShare::returned));
        c.rate(
                174,
                "ibs_municipal_rate_reduction",
                "imposto/IBSCBS/gIBSCBS/gIBSMun/gRed/pRedAliq",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::municipalIbs), ReformShare::rateReduction));
        c.rate(
                175,
                "ibs_municipal_effective_rate",
                "imposto/IBSCBS/gIBSCBS/gIBSMun/gRed/pAliqEfet",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::municipalIbs), ReformShare::effectiveRate));
        c.money(
                176,
                "ibs_municipal_value",
                "imposto/IBSCBS/gIBSCBS/gIBSMun/vIBSMun",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::municipalIbs), ReformShare::value));
        c.rate(
                177,
                "cbs_rate",
                "imposto/IBSCBS/gIBSCBS/gCBS/pCBS",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::cbsShare), ReformShare::rate));
        c.rate(
                178,
                "cbs_deferral_rate",
                "imposto/IBSCBS/gIBSCBS/gCBS/gDif/pDif",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::cbsShare), ReformShare::deferralRate));
        c.money(
                179,
                "cbs_deferred",
                "imposto/IBSCBS/gIBSCBS/gCBS/gDif/vDif",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::cbsShare), ReformShare::deferred));
        c.money(
                180,
                "cbs_returned",
                "imposto/IBSCBS/gIBSCBS/gCBS/gDevTrib/vDevTrib",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::cbsShare), ReformShare::returned));
        c.rate(
                181,
                "cbs_rate_reduction",
                "imposto/IBSCBS/gIBSCBS/gCBS/gRed/pRedAliq",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::cbsShare), ReformShare::rateReduction));
        c.rate(
                182,
                "cbs_effective_rate",
                "imposto/IBSCBS/gIBSCBS/gCBS/gRed/pAliqEfet",
                i -> part(part(i.item().taxes().ibsCbs(), IbsCbs::cbsShare), ReformShare::effectiveRate));
        c.money(
                183,
                "ibs_value",
                "imposto/IBSCBS/*/vIBS or vTotIBSMonoItem",
                i -> part(i.item().taxes().ibsCbs(), IbsCbs::ibs));
        c.money(
                184,
                "cbs_value",
                "imposto/IBSCBS/*/vCBS or vTotCBSMonoItem",
                i -> part(i.item().taxes().ibsCbs(), IbsCbs::cbs));
        c.text(
                185,
                "competence",
                "imposto/IBSCBS/gAjusteCompet/competApur",
                i -> part(i.item().taxes().ibsCbs(), IbsCbs::competence));
        c.money(
                186,
                "reversed_ibs",
                "imposto/IBSCBS/gEstornoCred/vIBSEstCred",
                i -> part(i.item().taxes().ibsCbs(), IbsCbs::reversedIbs));
        c.money(
                187,
                "reversed_cbs",
                "imposto/IBSCBS/gEstornoCred/vCBSEstCred",
                i -> part(i.item().taxes().ibsCbs(), IbsCbs::reversedCbs));
    }
}
