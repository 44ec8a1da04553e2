package io.notaflow.table.silver;

import io.notaflow.domain.invoice.Product;
import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.tax.Contribution;
import io.notaflow.domain.tax.Issqn;

/** Columns of items that came later: field ids are a contract, so they stand behind all others. */
final class AddedItemColumns {
    private AddedItemColumns() {}

    static void addTo(Columns<AcceptedItem> c) {
        Group<AcceptedItem, Contribution> pisSt =
                c.group("det/imposto/PISST", i -> i.item().taxes().pisSt());
        pisSt.integer(
                188,
                "pis_st_in_total",
                "1 the PIS by tax substitution is part of the invoice total, 0 it is not",
                "indSomaPISST",
                Contribution::inTotal);
        Group<AcceptedItem, Contribution> cofinsSt =
                c.group("det/imposto/COFINSST", i -> i.item().taxes().cofinsSt());
        cofinsSt.integer(
                189,
                "cofins_st_in_total",
                "1 the COFINS by tax substitution is part of the invoice total, 0 it is not",
                "indSomaCOFINSST",
                Contribution::inTotal);
        product(c.group("det/prod", i -> i.item().product()));
        Group<AcceptedItem, Issqn> iss =
                c.group("det/imposto/ISSQN", i -> i.item().taxes().issqn());
        iss.integer(
                196,
                "iss_incentive",
                "Whether a tax incentive lowers the ISS: 1 yes, 2 no",
                "indIncentivo",
                Issqn::incentive);
        iss.text(
                197,
                "iss_incidence_municipality",
                "Municipality that the ISS is due to, IBGE",
                "cMun",
                Issqn::incidenceMunicipality);
    }

    private static void product(Group<AcceptedItem, Product> prod) {
        prod.text(190, "buyer_order_item", "Line of the buyer's order, CPFs masked", "nItemPed", Product::orderItem);
        prod.text(
                191, "ipi_exception", "Exception to the NCM in the table of the IPI", "EXTIPI", Product::ipiException);
        prod.text(
                192,
                "relevant_scale",
                "S made on relevant scale, N not: only then tax substitution may be left out",
                "indEscala",
                Product::relevantScale);
        prod.text(
                193,
                "manufacturer_cnpj",
                "CNPJ of the manufacturer of goods not made on relevant scale",
                "CNPJFab",
                Product::manufacturerCnpj);
        prod.text(194, "fuel_consumption_uf", "State where the fuel is consumed", "comb/UFCons", Product::fuelUf);
        prod.money(
                195,
                "medicine_maximum_price",
                "Maximum price of a medicine to the consumer",
                "med/vPMC",
                Product::maximumPrice);
    }
}
