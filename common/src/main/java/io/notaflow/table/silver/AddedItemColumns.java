package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.tax.Contribution;
import io.notaflow.domain.tax.Issqn;

/** Columns of items that came later: field ids are a contract, so they stand behind all others. */
final class AddedItemColumns {
    private AddedItemColumns() {}

    static void addTo(Columns<AcceptedItem> c) {
        Group<AcceptedItem> pisSt = c.group("det/imposto/PISST");
        pisSt.integer(
                188,
                "pis_st_in_total",
                "1 the PIS by tax substitution is part of the invoice total, 0 it is not",
                "indSomaPISST",
                i -> part(ItemParts.pisSt(i), Contribution::inTotal));
        Group<AcceptedItem> cofinsSt = c.group("det/imposto/COFINSST");
        cofinsSt.integer(
                189,
                "cofins_st_in_total",
                "1 the COFINS by tax substitution is part of the invoice total, 0 it is not",
                "indSomaCOFINSST",
                i -> part(ItemParts.cofinsSt(i), Contribution::inTotal));
        product(c.group("det/prod"));
        Group<AcceptedItem> iss = c.group("det/imposto/ISSQN");
        iss.integer(
                196,
                "iss_incentive",
                "Whether a tax incentive lowers the ISS: 1 yes, 2 no",
                "indIncentivo",
                i -> part(ItemParts.iss(i), Issqn::incentive));
        iss.text(
                197,
                "iss_incidence_municipality",
                "Municipality that the ISS is due to, IBGE",
                "cMun",
                i -> part(ItemParts.iss(i), Issqn::incidenceMunicipality));
    }

    private static void product(Group<AcceptedItem> prod) {
        prod.text(190, "buyer_order_item", "Line of the buyer's order, CPFs masked", "nItemPed", i -> i.item()
                .product()
                .orderItem());
        prod.text(191, "ipi_exception", "Exception to the NCM in the table of the IPI", "EXTIPI", i -> i.item()
                .product()
                .ipiException());
        prod.text(
                192,
                "relevant_scale",
                "S made on relevant scale, N not: only then tax substitution may be left out",
                "indEscala",
                i -> i.item().product().relevantScale());
        prod.text(
                193,
                "manufacturer_cnpj",
                "CNPJ of the manufacturer of goods not made on relevant scale",
                "CNPJFab",
                i -> i.item().product().manufacturerCnpj());
        prod.text(194, "fuel_consumption_uf", "State where the fuel is consumed", "comb/UFCons", i -> i.item()
                .product()
                .fuelUf());
        prod.money(
                195, "medicine_maximum_price", "Maximum price of a medicine to the consumer", "med/vPMC", i -> i.item()
                        .product()
                        .maximumPrice());
    }
}
