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
    private static final String PATH = "det/imposto/ICMS/*";

    private ItemIcmsColumns() {}

    static void addTo(Columns<AcceptedItem> c) {
        own(c);
        substitution(c);
        retained(c);
    }

    private static void own(Columns<AcceptedItem> c) {
        Group<AcceptedItem> icms = c.group(PATH);
        icms.text(
                37,
                "icms_group",
                "Group of the ICMS, for example ICMS00 or ICMSSN102",
                "",
                i -> part(ItemParts.icms(i), Icms::group));
        icms.integer(
                38,
                "origin",
                "Origin of the goods: 0, 3, 4, 5, 8 national, 1 and 6 imported directly, 2 and 7 imported, bought inside",
                "orig",
                i -> part(ItemParts.icms(i), Icms::origin));
        icms.text(
                39,
                "icms_cst",
                "How ICMS applies, normal regime (CST), 2 digits",
                "CST",
                i -> part(ItemParts.icms(i), Icms::cst));
        icms.text(
                40,
                "icms_csosn",
                "How ICMS applies, Simples Nacional (CSOSN), 3 digits",
                "CSOSN",
                i -> part(ItemParts.icms(i), Icms::csosn));
        Group<AcceptedItem> own = c.group(PATH);
        own.integer(
                41,
                "icms_base_mode",
                "How the base of the own ICMS is found: 0 added margin, 1 list price, 2 maximum price, 3 value of the sale",
                "modBC",
                i -> part(ItemParts.own(i), IcmsOwn::baseMode));
        own.rate(
                42,
                "icms_base_reduction",
                "Reduction of the base of the own ICMS",
                "pRedBC",
                i -> part(ItemParts.own(i), IcmsOwn::baseReduction));
        own.money(43, "icms_base", "Base of the own ICMS", "vBC", i -> part(ItemParts.own(i), IcmsOwn::base));
        own.rate(44, "icms_rate", "Rate of the own ICMS", "pICMS", i -> part(ItemParts.own(i), IcmsOwn::rate));
        own.money(45, "icms_value", "Own ICMS of the item", "vICMS", i -> part(ItemParts.own(i), IcmsOwn::value));
        Group<AcceptedItem> fcp = c.group(PATH);
        fcp.money(46, "fcp_base", "Base of the poverty fund (FCP)", "vBCFCP", i -> part(ItemParts.fcp(i), Fcp::base));
        fcp.rate(47, "fcp_rate", "Rate of the poverty fund (FCP)", "pFCP", i -> part(ItemParts.fcp(i), Fcp::rate));
        fcp.money(48, "fcp_value", "Poverty fund (FCP) of the item", "vFCP", i -> part(ItemParts.fcp(i), Fcp::value));
    }

    private static void substitution(Columns<AcceptedItem> c) {
        Group<AcceptedItem> st = c.group(PATH);
        st.integer(
                49,
                "st_base_mode",
                "How the base of tax substitution (ST) is found: 0 maximum price, 1 to 3 lists, 4 added margin, 5 list price, 6 value of the sale",
                "modBCST",
                i -> part(ItemParts.substitution(i), IcmsSubstitution::baseMode));
        st.rate(
                50,
                "st_added_margin",
                "Added margin in the base of ST (MVA)",
                "pMVAST",
                i -> part(ItemParts.substitution(i), IcmsSubstitution::addedMargin));
        st.rate(
                51,
                "st_base_reduction",
                "Reduction of the base of ST",
                "pRedBCST",
                i -> part(ItemParts.substitution(i), IcmsSubstitution::baseReduction));
        st.money(
                52,
                "st_base",
                "Base of the ICMS by tax substitution",
                "vBCST",
                i -> part(ItemParts.substitution(i), IcmsSubstitution::base));
        st.rate(
                53,
                "st_rate",
                "Rate of the ICMS by tax substitution",
                "pICMSST",
                i -> part(ItemParts.substitution(i), IcmsSubstitution::rate));
        st.money(
                54,
                "st_value",
                "ICMS by tax substitution of the item",
                "vICMSST",
                i -> part(ItemParts.substitution(i), IcmsSubstitution::value));
        Group<AcceptedItem> fcp = c.group(PATH);
        fcp.money(
                55,
                "fcp_st_base",
                "Base of the poverty fund (FCP) by tax substitution",
                "vBCFCPST",
                i -> part(ItemParts.substitutionFcp(i), Fcp::base));
        fcp.rate(
                56,
                "fcp_st_rate",
                "Rate of the poverty fund (FCP) by tax substitution",
                "pFCPST",
                i -> part(ItemParts.substitutionFcp(i), Fcp::rate));
        fcp.money(
                57,
                "fcp_st_value",
                "Poverty fund (FCP) by tax substitution of the item",
                "vFCPST",
                i -> part(ItemParts.substitutionFcp(i), Fcp::value));
    }

    private static void retained(Columns<AcceptedItem> c) {
        Group<AcceptedItem> st = c.group(PATH);
        st.money(
                58,
                "st_retained_base",
                "Base of the ST withheld in an earlier sale",
                "vBCSTRet",
                i -> part(ItemParts.retained(i), IcmsRetained::base));
        st.rate(
                59,
                "st_retained_rate",
                "Rate the final consumer bears in ST withheld before, FCP included",
                "pST",
                i -> part(ItemParts.retained(i), IcmsRetained::rate));
        st.money(
                60,
                "st_retained_substitute_value",
                "Own ICMS of the substitute who withheld the ST",
                "vICMSSubstituto",
                i -> part(ItemParts.retained(i), IcmsRetained::substituteValue));
        st.money(
                61,
                "st_retained_value",
                "ST withheld in an earlier sale",
                "vICMSSTRet",
                i -> part(ItemParts.retained(i), IcmsRetained::value));
        st.money(
                62,
                "st_retained_fcp_base",
                "Base of the poverty fund (FCP) withheld in an earlier sale",
                "vBCFCPSTRet",
                i -> part(ItemParts.retained(i), IcmsRetained::fcpBase));
        st.rate(
                63,
                "st_retained_fcp_rate",
                "Rate of the poverty fund (FCP) withheld in an earlier sale",
                "pFCPSTRet",
                i -> part(ItemParts.retained(i), IcmsRetained::fcpRate));
        st.money(
                64,
                "st_retained_fcp_value",
                "Poverty fund (FCP) withheld in an earlier sale",
                "vFCPSTRet",
                i -> part(ItemParts.retained(i), IcmsRetained::fcpValue));
    }
}
