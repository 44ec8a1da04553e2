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
        Group<AcceptedItem, Icms> icms = c.group(PATH, i -> i.item().taxes().icms());
        icms.text(37, "icms_group", "Group of the ICMS, for example ICMS00 or ICMSSN102", "", Icms::group);
        icms.integer(
                38,
                "origin",
                "Origin of the goods: 0, 3, 4, 5, 8 national, 1 and 6 imported directly, 2 and 7 imported, bought inside",
                "orig",
                Icms::origin);
        icms.text(39, "icms_cst", "How ICMS applies, normal regime (CST), 2 digits", "CST", Icms::cst);
        icms.text(40, "icms_csosn", "How ICMS applies, Simples Nacional (CSOSN), 3 digits", "CSOSN", Icms::csosn);
        Group<AcceptedItem, IcmsOwn> own =
                c.group(PATH, i -> part(i.item().taxes().icms(), Icms::own));
        own.integer(
                41,
                "icms_base_mode",
                "How the base of the own ICMS is found: 0 added margin, 1 list price, 2 maximum price, 3 value of the sale",
                "modBC",
                IcmsOwn::baseMode);
        own.rate(42, "icms_base_reduction", "Reduction of the base of the own ICMS", "pRedBC", IcmsOwn::baseReduction);
        own.money(43, "icms_base", "Base of the own ICMS", "vBC", IcmsOwn::base);
        own.rate(44, "icms_rate", "Rate of the own ICMS", "pICMS", IcmsOwn::rate);
        own.money(45, "icms_value", "Own ICMS of the item", "vICMS", IcmsOwn::value);
        Group<AcceptedItem, Fcp> fcp = c.group(PATH, i -> part(i.item().taxes().icms(), Icms::fcp));
        fcp.money(46, "fcp_base", "Base of the poverty fund (FCP)", "vBCFCP", Fcp::base);
        fcp.rate(47, "fcp_rate", "Rate of the poverty fund (FCP)", "pFCP", Fcp::rate);
        fcp.money(48, "fcp_value", "Poverty fund (FCP) of the item", "vFCP", Fcp::value);
    }

    private static void substitution(Columns<AcceptedItem> c) {
        Group<AcceptedItem, IcmsSubstitution> st =
                c.group(PATH, i -> part(i.item().taxes().icms(), Icms::substitution));
        st.integer(
                49,
                "st_base_mode",
                "How the base of tax substitution (ST) is found: 0 maximum price, 1 to 3 lists, 4 added margin, 5 list price, 6 value of the sale",
                "modBCST",
                IcmsSubstitution::baseMode);
        st.rate(50, "st_added_margin", "Added margin in the base of ST (MVA)", "pMVAST", IcmsSubstitution::addedMargin);
        st.rate(51, "st_base_reduction", "Reduction of the base of ST", "pRedBCST", IcmsSubstitution::baseReduction);
        st.money(52, "st_base", "Base of the ICMS by tax substitution", "vBCST", IcmsSubstitution::base);
        st.rate(53, "st_rate", "Rate of the ICMS by tax substitution", "pICMSST", IcmsSubstitution::rate);
        st.money(54, "st_value", "ICMS by tax substitution of the item", "vICMSST", IcmsSubstitution::value);
        Group<AcceptedItem, Fcp> fcp =
                c.group(PATH, i -> part(part(i.item().taxes().icms(), Icms::substitution), IcmsSubstitution::fcp));
        fcp.money(55, "fcp_st_base", "Base of the poverty fund (FCP) by tax substitution", "vBCFCPST", Fcp::base);
        fcp.rate(56, "fcp_st_rate", "Rate of the poverty fund (FCP) by tax substitution", "pFCPST", Fcp::rate);
        fcp.money(57, "fcp_st_value", "Poverty fund (FCP) by tax substitution of the item", "vFCPST", Fcp::value);
    }

    private static void retained(Columns<AcceptedItem> c) {
        Group<AcceptedItem, IcmsRetained> st =
                c.group(PATH, i -> part(i.item().taxes().icms(), Icms::retained));
        st.money(58, "st_retained_base", "Base of the ST withheld in an earlier sale", "vBCSTRet", IcmsRetained::base);
        st.rate(
                59,
                "st_retained_rate",
                "Rate the final consumer bears in ST withheld before, FCP included",
                "pST",
                IcmsRetained::rate);
        st.money(
                60,
                "st_retained_substitute_value",
                "Own ICMS of the substitute who withheld the ST",
                "vICMSSubstituto",
                IcmsRetained::substituteValue);
        st.money(61, "st_retained_value", "ST withheld in an earlier sale", "vICMSSTRet", IcmsRetained::value);
        st.money(
                62,
                "st_retained_fcp_base",
                "Base of the poverty fund (FCP) withheld in an earlier sale",
                "vBCFCPSTRet",
                IcmsRetained::fcpBase);
        st.rate(
                63,
                "st_retained_fcp_rate",
                "Rate of the poverty fund (FCP) withheld in an earlier sale",
                "pFCPSTRet",
                IcmsRetained::fcpRate);
        st.money(
                64,
                "st_retained_fcp_value",
                "Poverty fund (FCP) withheld in an earlier sale",
                "vFCPSTRet",
                IcmsRetained::fcpValue);
    }
}
