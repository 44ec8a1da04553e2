package io.notaflow.table.silver;

import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.tax.Contribution;

/** PIS and COFINS of an item, own and by tax substitution: by value or by quantity. */
final class ContributionColumns {
    private ContributionColumns() {}

    static void addTo(Columns<AcceptedItem> c) {
        Group<AcceptedItem, Contribution> pis =
                c.group("det/imposto/PIS/*", i -> i.item().taxes().pis());
        pis.text(126, "pis_cst", "How PIS applies (CST), 2 digits", "CST", Contribution::cst);
        pis.money(127, "pis_base", "Base of the PIS when it goes by value", "vBC", Contribution::base);
        pis.rate(128, "pis_rate", "Rate of the PIS when it goes by value", "pPIS", Contribution::rate);
        pis.longQuantity(129, "pis_quantity", "Quantity when the PIS goes by unit", "qBCProd", Contribution::quantity);
        pis.valuePerUnit(
                130, "pis_unit_rate", "PIS of one unit when it goes by unit", "vAliqProd", Contribution::unitRate);
        pis.money(131, "pis_value", "PIS of the item", "vPIS", Contribution::value);
        Group<AcceptedItem, Contribution> pisSt =
                c.group("det/imposto/PISST", i -> i.item().taxes().pisSt());
        pisSt.money(132, "pis_st_base", "Base of the PIS by tax substitution (ST)", "vBC", Contribution::base);
        pisSt.rate(133, "pis_st_rate", "Rate of the PIS by ST", "pPIS", Contribution::rate);
        pisSt.longQuantity(
                134, "pis_st_quantity", "Quantity when the PIS by ST goes by unit", "qBCProd", Contribution::quantity);
        pisSt.valuePerUnit(
                135,
                "pis_st_unit_rate",
                "PIS by ST of one unit when it goes by unit",
                "vAliqProd",
                Contribution::unitRate);
        pisSt.money(136, "pis_st_value", "PIS by tax substitution of the item", "vPIS", Contribution::value);
        cofins(c);
    }

    private static void cofins(Columns<AcceptedItem> c) {
        Group<AcceptedItem, Contribution> cofins =
                c.group("det/imposto/COFINS/*", i -> i.item().taxes().cofins());
        cofins.text(137, "cofins_cst", "How COFINS applies (CST), 2 digits", "CST", Contribution::cst);
        cofins.money(138, "cofins_base", "Base of the COFINS when it goes by value", "vBC", Contribution::base);
        cofins.rate(139, "cofins_rate", "Rate of the COFINS when it goes by value", "pCOFINS", Contribution::rate);
        cofins.longQuantity(
                140, "cofins_quantity", "Quantity when the COFINS goes by unit", "qBCProd", Contribution::quantity);
        cofins.valuePerUnit(
                141,
                "cofins_unit_rate",
                "COFINS of one unit when it goes by unit",
                "vAliqProd",
                Contribution::unitRate);
        cofins.money(142, "cofins_value", "COFINS of the item", "vCOFINS", Contribution::value);
        Group<AcceptedItem, Contribution> cofinsSt =
                c.group("det/imposto/COFINSST", i -> i.item().taxes().cofinsSt());
        cofinsSt.money(143, "cofins_st_base", "Base of the COFINS by tax substitution (ST)", "vBC", Contribution::base);
        cofinsSt.rate(144, "cofins_st_rate", "Rate of the COFINS by ST", "pCOFINS", Contribution::rate);
        cofinsSt.longQuantity(
                145,
                "cofins_st_quantity",
                "Quantity when the COFINS by ST goes by unit",
                "qBCProd",
                Contribution::quantity);
        cofinsSt.valuePerUnit(
                146,
                "cofins_st_unit_rate",
                "COFINS by ST of one unit when it goes by unit",
                "vAliqProd",
                Contribution::unitRate);
        cofinsSt.money(
                147, "cofins_st_value", "COFINS by tax substitution of the item", "vCOFINS", Contribution::value);
    }
}
