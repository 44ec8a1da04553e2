package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.tax.ImportTax;
import io.notaflow.domain.tax.Ipi;
import io.notaflow.domain.tax.Issqn;

/** IPI, import tax and ISS of an item, and the IPI of returned goods. */
final class ItemTaxColumns {
    private ItemTaxColumns() {}

    static void addTo(Columns<AcceptedItem> c) {
        Group<AcceptedItem> ipi = c.group("det/imposto/IPI");
        ipi.text(
                107,
                "ipi_framework_code",
                "Legal framework of the IPI, 3 digits",
                "cEnq",
                i -> part(ItemParts.ipi(i), Ipi::frameworkCode));
        ipi.text(108, "ipi_cst", "How IPI applies (CST), 2 digits", "*/CST", i -> part(ItemParts.ipi(i), Ipi::cst));
        ipi.money(
                109,
                "ipi_base",
                "Base of the IPI when it goes by value",
                "IPITrib/vBC",
                i -> part(ItemParts.ipi(i), Ipi::base));
        ipi.rate(
                110,
                "ipi_rate",
                "Rate of the IPI when it goes by value",
                "IPITrib/pIPI",
                i -> part(ItemParts.ipi(i), Ipi::rate));
        ipi.longQuantity(
                111,
                "ipi_quantity",
                "Quantity when the IPI goes by unit",
                "IPITrib/qUnid",
                i -> part(ItemParts.ipi(i), Ipi::quantity));
        ipi.valuePerUnit(
                112,
                "ipi_unit_value",
                "IPI of one unit when it goes by unit",
                "IPITrib/vUnid",
                i -> part(ItemParts.ipi(i), Ipi::unitValue));
        ipi.money(113, "ipi_value", "IPI of the item", "IPITrib/vIPI", i -> part(ItemParts.ipi(i), Ipi::value));
        Group<AcceptedItem> ii = c.group("det/imposto/II");
        ii.money(
                114,
                "import_tax_base",
                "Base of the import tax",
                "vBC",
                i -> part(ItemParts.importTax(i), ImportTax::base));
        ii.money(
                115,
                "import_tax_customs_costs",
                "Costs of customs clearance",
                "vDespAdu",
                i -> part(ItemParts.importTax(i), ImportTax::customsCosts));
        ii.money(
                116,
                "import_tax_value",
                "Import tax of the item",
                "vII",
                i -> part(ItemParts.importTax(i), ImportTax::value));
        ii.money(
                117,
                "import_tax_iof",
                "Tax on the currency exchange of the import (IOF)",
                "vIOF",
                i -> part(ItemParts.importTax(i), ImportTax::iof));
        iss(c.group("det/imposto/ISSQN"));
    }

    private static void iss(Group<AcceptedItem> iss) {
        iss.money(
                118, "iss_base", "Base of the tax on services (ISS)", "vBC", i -> part(ItemParts.iss(i), Issqn::base));
        iss.rate(
                119,
                "iss_rate",
                "Rate of the tax on services (ISS)",
                "vAliq",
                i -> part(ItemParts.iss(i), Issqn::rate));
        iss.money(
                120,
                "iss_value",
                "Tax on services (ISS) of the item",
                "vISSQN",
                i -> part(ItemParts.iss(i), Issqn::value));
        iss.text(
                121,
                "iss_municipality",
                "Municipality of the service's taxable event, IBGE",
                "cMunFG",
                i -> part(ItemParts.iss(i), Issqn::municipality));
        iss.text(
                122,
                "iss_service",
                "Item of the national list of services, nn.nn",
                "cListServ",
                i -> part(ItemParts.iss(i), Issqn::service));
        iss.money(
                123,
                "iss_deduction",
                "Deduction from the base of the ISS",
                "vDeducao",
                i -> part(ItemParts.iss(i), Issqn::deduction));
        iss.money(
                124,
                "iss_retained",
                "ISS withheld by the recipient",
                "vISSRet",
                i -> part(ItemParts.iss(i), Issqn::retained));
        iss.text(
                125,
                "iss_enforceability",
                "Whether ISS can be demanded: 1 yes, 2 not incident, 3 exempt, 4 exported, 5 immune, 6 and 7 suspended",
                "indISS",
                i -> part(ItemParts.iss(i), Issqn::enforceability));
    }

    /** Behind PIS and COFINS. */
    static void addReturned(Columns<AcceptedItem> c) {
        Group<AcceptedItem> returned = c.group("det/impostoDevol");
        returned.rate(148, "returned_share", "Share of the goods that is returned", "pDevol", i -> i.item()
                .taxes()
                .returnedShare());
        returned.money(149, "returned_ipi", "IPI of the returned goods", "IPI/vIPIDevol", i -> i.item()
                .taxes()
                .returnedIpi());
    }
}
