package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.tax.Contribution;
import io.notaflow.domain.tax.ImportTax;
import io.notaflow.domain.tax.Ipi;
import io.notaflow.domain.tax.Issqn;

/** IPI, import tax, ISS, PIS and COFINS of an item. */
final class ItemTaxColumns {
    private ItemTaxColumns() {}

    static void addTo(Columns<AcceptedItem> c) {
        c.text(
                107,
                "ipi_framework_code",
                "imposto/IPI/cEnq",
                i -> part(i.item().taxes().ipi(), Ipi::frameworkCode));
        c.text(108, "ipi_cst", "imposto/IPI/*/CST", i -> part(i.item().taxes().ipi(), Ipi::cst));
        c.money(
                109,
                "ipi_base",
                "imposto/IPI/IPITrib/vBC",
                i -> part(i.item().taxes().ipi(), Ipi::base));
        c.rate(
                110,
                "ipi_rate",
                "imposto/IPI/IPITrib/pIPI",
                i -> part(i.item().taxes().ipi(), Ipi::rate));
        c.longQuantity(
                111,
                "ipi_quantity",
                "imposto/IPI/IPITrib/qUnid",
                i -> part(i.item().taxes().ipi(), Ipi::quantity));
        c.quantity(
                112,
                "ipi_unit_value",
                "imposto/IPI/IPITrib/vUnid",
                i -> part(i.item().taxes().ipi(), Ipi::unitValue));
        c.money(
                113,
                "ipi_value",
                "imposto/IPI/IPITrib/vIPI",
                i -> part(i.item().taxes().ipi(), Ipi::value));
        c.money(
                114,
                "import_tax_base",
                "BRL, imposto/II/vBC",
                i -> part(i.item().taxes().importTax(), ImportTax::base));
        c.money(
                115,
                "import_tax_customs_costs",
                "BRL, imposto/II/vDespAdu",
                i -> part(i.item().taxes().importTax(), ImportTax::customsCosts));
        c.money(
                116,
                "import_tax_value",
                "BRL, imposto/II/vII",
                i -> part(i.item().taxes().importTax(), ImportTax::value));
        c.money(
                117,
                "import_tax_iof",
                "BRL, imposto/II/vIOF",
                i -> part(i.item().taxes().importTax(), ImportTax::iof));
        c.money(118, "iss_base", "imposto/ISSQN/vBC", i -> part(i.item().taxes().issqn(), Issqn::base));
        c.rate(
                119,
                "iss_rate",
                "imposto/ISSQN/vAliq",
                i -> part(i.item().taxes().issqn(), Issqn::rate));
        c.money(
                120,
                "iss_value",
                "imposto/ISSQN/vISSQN",
                i -> part(i.item().taxes().issqn(), Issqn::value));
        c.text(
                121,
                "iss_municipality",
                "imposto/ISSQN/cMunFG",
                i -> part(i.item().taxes().issqn(), Issqn::municipality));
        c.text(
                122,
                "iss_service",
                "imposto/ISSQN/cListServ",
                i -> part(i.item().taxes().issqn(), Issqn::service));
        c.money(
                123,
                "iss_deduction",
                "imposto/ISSQN/vDeducao",
                i -> part(i.item().taxes().issqn(), Issqn::deduction));
        c.money(
                124,
                "iss_retained",
                "imposto/ISSQN/vISSRet",
                i -> part(i.item().taxes().issqn(), Issqn::retained));
        c.text(
                125,
                "iss_enforceability",
                "imposto/ISSQN/indISS",
                i -> part(i.item().taxes().issqn(), Issqn::enforceability));
        c.text(126, "pis_cst", "imposto/PIS/*/CST", i -> part(i.item().taxes().pis(), Contribution::cst));
        c.money(127, "pis_base", "imposto/PIS/*/vBC", i -> part(i.item().taxes().pis(), Contribution::base));
        c.rate(128, "pis_rate", "imposto/PIS/*/pPIS", i -> part(i.item().taxes().pis(), Contribution::rate));
        c.longQuantity(
                129,
                "pis_quantity",
                "imposto/PIS/*/qBCProd",
                i -> part(i.item().taxes().pis(), Contribution::quantity));
        c.quantity(
                130,
                "pis_unit_rate",
                "imposto/PIS/*/vAliqProd",
                i -> part(i.item().taxes().pis(), Contribution::unitRate));
        c.money(
                131,
                "pis_value",
                "imposto/PIS/*/vPIS",
                i -> part(i.item().taxes().pis(), Contribution::value));
        c.money(
                132,
                "pis_st_base",
                "imposto/PISST/vBC",
                i -> part(i.item().taxes().pisSt(), Contribution::base));
        c.rate(
                133,
                "pis_st_rate",
                "imposto/PISST/pPIS",
                i -> part(i.item().taxes().pisSt(), Contribution::rate));
        c.longQuantity(
                134,
                "pis_st_quantity",
                "imposto/PISST/qBCProd",
                i -> part(i.item().taxes().pisSt(), Contribution::quantity));
        c.quantity(
                135,
                "pis_st_unit_rate",
                "imposto/PISST/vAliqProd",
                i -> part(i.item().taxes().pisSt(), Contribution::unitRate));
        c.money(
                136,
                "pis_st_value",
                "imposto/PISST/vPIS",
                i -> part(i.item().taxes().pisSt(), Contribution::value));
        c.text(
                137,
                "cofins_cst",
                "imposto/COFINS/*/CST",
                i -> part(i.item().taxes().cofins(), Contribution::cst));
        c.money(
                138,
                "cofins_base",
                "imposto/COFINS/*/vBC",
                i -> part(i.item().taxes().cofins(), Contribution::base));
        c.rate(
                139,
                "cofins_rate",
                "imposto/COFINS/*/pCOFINS",
                i -> part(i.item().taxes().cofins(), Contribution::rate));
        c.longQuantity(
                140,
                "cofins_quantity",
                "imposto/COFINS/*/qBCProd",
                i -> part(i.item().taxes().cofins(), Contribution::quantity));
        c.quantity(
                141,
                "cofins_unit_rate",
                "imposto/COFINS/*/vAliqProd",
                i -> part(i.item().taxes().cofins(), Contribution::unitRate));
        c.money(
                142,
                "cofins_value",
                "imposto/COFINS/*/vCOFINS",
                i -> part(i.item().taxes().cofins(), Contribution::value));
        c.money(
                143,
                "cofins_st_base",
                "imposto/COFINSST/vBC",
                i -> part(i.item().taxes().cofinsSt(), Contribution::base));
        c.rate(
                144,
                "cofins_st_rate",
                "imposto/COFINSST/pCOFINS",
                i -> part(i.item().taxes().cofinsSt(), Contribution::rate));
        c.longQuantity(
                145,
                "cofins_st_quantity",
                "imposto/COFINSST/qBCProd",
                i -> part(i.item().taxes().cofinsSt(), Contribution::quantity));
        c.quantity(
                146,
                "cofins_st_unit_rate",
                "imposto/COFINSST/vAliqProd",
                i -> part(i.item().taxes().cofinsSt(), Contribution::unitRate));
        c.money(
                147,
                "cofins_st_value",
                "imposto/COFINSST/vCOFINS",
                i -> part(i.item().taxes().cofinsSt(), Contribution::value));
        c.rate(148, "returned_share", "Percent of the goods returned, impostoDevol/pDevol", i -> i.item()
                .taxes()
                .returnedShare());
        c.money(149, "returned_ipi", "BRL, impostoDevol/IPI/vIPIDevol", i -> i.item()
                .taxes()
                .returnedIpi());
    }
}
