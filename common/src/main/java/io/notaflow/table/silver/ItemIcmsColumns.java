package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.tax.Fcp;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsOwn;
import io.notaflow.domain.tax.IcmsRetained;
import io.notaflow.domain.tax.IcmsSubstitution;

/** ICMS, poverty fund and tax substitution of an item. */
final class ItemIcmsColumns {
    private ItemIcmsColumns() {}

    static void addTo(Columns<AcceptedItem> c) {
        c.text(
                37,
                "icms_group",
                "Group, for example ICMS00 or ICMSSN102, imposto/ICMS/*",
                i -> part(i.item().taxes().icms(), Icms::group));
        c.integer(
                38,
                "origin",
                "Origin of the goods, 0 to 8, imposto/ICMS/*/orig",
                i -> part(i.item().taxes().icms(), Icms::origin));
        c.text(
                39,
                "icms_cst",
                "CST, imposto/ICMS/*/CST",
                i -> part(i.item().taxes().icms(), Icms::cst));
        c.text(
                40,
                "icms_csosn",
                "CSOSN, imposto/ICMS/*/CSOSN",
                i -> part(i.item().taxes().icms(), Icms::csosn));
        c.integer(
                41,
                "icms_base_mode",
                "imposto/ICMS/*/modBC",
                i -> part(part(i.item().taxes().icms(), Icms::own), IcmsOwn::baseMode));
        c.rate(
                42,
                "icms_base_reduction",
                "Percent, imposto/ICMS/*/pRedBC",
                i -> part(part(i.item().taxes().icms(), Icms::own), IcmsOwn::baseReduction));
        c.money(
                43,
                "icms_base",
                "BRL, imposto/ICMS/*/vBC",
                i -> part(part(i.item().taxes().icms(), Icms::own), IcmsOwn::base));
        c.rate(
                44,
                "icms_rate",
                "Percent, imposto/ICMS/*/pICMS",
                i -> part(part(i.item().taxes().icms(), Icms::own), IcmsOwn::rate));
        c.money(
                45,
                "icms_value",
                "BRL, imposto/ICMS/*/vICMS",
                i -> part(part(i.item().taxes().icms(), Icms::own), IcmsOwn::value));
        c.money(
                46,
                "fcp_base",
                "BRL, imposto/ICMS/*/vBCFCP",
                i -> part(part(i.item().taxes().icms(), Icms::fcp), Fcp::base));
        c.rate(
                47,
                "fcp_rate",
                "Percent, imposto/ICMS/*/pFCP",
                i -> part(part(i.item().taxes().icms(), Icms::fcp), Fcp::rate));
        c.money(
                48,
                "fcp_value",
                "BRL, imposto/ICMS/*/vFCP",
                i -> part(part(i.item().taxes().icms(), Icms::fcp), Fcp::value));
        c.integer(
                49,
                "st_base_mode",
                "imposto/ICMS/*/modBCST",
                i -> part(part(i.item().taxes().icms(), Icms::substitution), IcmsSubstitution::baseMode));
        c.rate(
                50,
                "st_added_margin",
                "Percent, imposto/ICMS/*/pMVAST",
                i -> part(part(i.item().taxes().icms(), Icms::substitution), IcmsSubstitution::addedMargin));
        c.rate(
                51,
                "st_base_reduction",
                "Percent, imposto/ICMS/*/pRedBCST",
                i -> part(part(i.item().taxes().icms(), Icms::substitution), IcmsSubstitution::baseReduction));
        c.money(
                52,
                "st_base",
                "BRL, imposto/ICMS/*/vBCST",
                i -> part(part(i.item().taxes().icms(), Icms::substitution), IcmsSubstitution::base));
        c.rate(
                53,
                "st_rate",
                "Percent, imposto/ICMS/*/pICMSST",
                i -> part(part(i.item().taxes().icms(), Icms::substitution), IcmsSubstitution::rate));
        c.money(
                54,
                "st_value",
                "BRL, imposto/ICMS/*/vICMSST",
                i -> part(part(i.item().taxes().icms(), Icms::substitution), IcmsSubstitution::value));
        c.money(
                55,
                "fcp_st_base",
                "BRL, imposto/ICMS/*/vBCFCPST",
                i -> part(part(part(i.item().taxes().icms(), Icms::substitution), IcmsSubstitution::fcp), Fcp::base));
        c.rate(
                56,
                "fcp_st_rate",
                "Percent, imposto/ICMS/*/pFCPST",
                i -> part(part(part(i.item().taxes().icms(), Icms::substitution), IcmsSubstitution::fcp), Fcp::rate));
        c.money(
                57,
                "fcp_st_value",
                "BRL, imposto/ICMS/*/vFCPST",
                i -> part(part(part(i.item().taxes().icms(), Icms::substitution), IcmsSubstitution::fcp), Fcp::value));
        c.money(
                58,
                "st_retained_base",
                "BRL, withheld before, imposto/ICMS/*/vBCSTRet",
                i -> part(part(i.item().taxes().icms(), Icms::retained), IcmsRetained::base));
        c.rate(
                59,
                "st_retained_rate",
                "Percent, withheld before, imposto/ICMS/*/pST",
                i -> part(part(i.item().taxes().icms(), Icms::retained), IcmsRetained::rate));
        c.money(
                60,
                "st_retained_substitute_value",
                "BRL, withheld before, imposto/ICMS/*/vICMSSubstituto",
                i -> part(part(i.item().taxes().icms(), Icms::retained), IcmsRetained::substituteValue));
        c.money(
                61,
                "st_retained_value",
                "BRL, withheld before, imposto/ICMS/*/vICMSSTRet",
                i -> part(part(i.item().taxes().icms(), Icms::retained), IcmsRetained::value));
        c.money(
                62,
                "st_retained_fcp_base",
                "BRL, withheld before, imposto/ICMS/*/vBCFCPSTRet",
                i -> part(part(i.item().taxes().icms(), Icms::retained), IcmsRetained::fcpBase));
        c.rate(
                63,
                "st_retained_fcp_rate",
                "Percent, withheld before, imposto/ICMS/*/pFCPSTRet",
                i -> part(part(i.item().taxes().icms(), Icms::retained), IcmsRetained::fcpRate));
        c.money(
                64,
                "st_retained_fcp_value",
                "BRL, withheld before, imposto/ICMS/*/vFCPSTRet",
                i -> part(part(i.item().taxes().icms(), Icms::retained), IcmsRetained::fcpValue));
    }
}
