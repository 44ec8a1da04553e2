package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.tax.Contribution;

/** PIS and COFINS of an item, own and by tax substitution: by value or by quantity. */
final class ContributionColumns {
    private ContributionColumns() {}

    static void addTo(Columns<AcceptedItem> c) {
        Group<AcceptedItem> pis = c.group("det/imposto/PIS/*");
        pis.text(
                126,
                "pis_cst",
                "How PIS applies (CST), 2 digits",
                "CST",
                i -> part(ItemParts.pis(i), Contribution::cst));
        pis.money(
                127,
                "pis_base",
                "Base of the PIS when it goes by value",
                "vBC",
                i -> part(ItemParts.pis(i), Contribution::base));
        pis.rate(
                128,
                "pis_rate",
                "Rate of the PIS when it goes by value",
                "pPIS",
                i -> part(ItemParts.pis(i), Contribution::rate));
        pis.longQuantity(
                129,
                "pis_quantity",
                "Quantity when the PIS goes by unit",
                "qBCProd",
                i -> part(ItemParts.pis(i), Contribution::quantity));
        pis.valuePerUnit(
                130,
                "pis_unit_rate",
                "PIS of one unit when it goes by unit",
                "vAliqProd",
                i -> part(ItemParts.pis(i), Contribution::unitRate));
        pis.money(131, "pis_value", "PIS of the item", "vPIS", i -> part(ItemParts.pis(i), Contribution::value));
        Group<AcceptedItem> pisSt = c.group("det/imposto/PISST");
        pisSt.money(
                132,
                "pis_st_base",
                "Base of the PIS by tax substitution (ST)",
                "vBC",
                i -> part(ItemParts.pisSt(i), Contribution::base));
        pisSt.rate(
                133, "pis_st_rate", "Rate of the PIS by ST", "pPIS", i -> part(ItemParts.pisSt(i), Contribution::rate));
        pisSt.longQuantity(
                134,
                "pis_st_quantity",
                "Quantity when the PIS by ST goes by unit",
                "qBCProd",
                i -> part(ItemParts.pisSt(i), Contribution::quantity));
        pisSt.valuePerUnit(
                135,
                "pis_st_unit_rate",
                "PIS by ST of one unit when it goes by unit",
                "vAliqProd",
                i -> part(ItemParts.pisSt(i), Contribution::unitRate));
        pisSt.money(
                136,
                "pis_st_value",
                "PIS by tax substitution of the item",
                "vPIS",
                i -> part(ItemParts.pisSt(i), Contribution::value));
        cofins(c);
    }

    private static void cofins(Columns<AcceptedItem> c) {
        Group<AcceptedItem> cofins = c.group("det/imposto/COFINS/*");
        cofins.text(
                137,
                "cofins_cst",
                "How COFINS applies (CST), 2 digits",
                "CST",
                i -> part(ItemParts.cofins(i), Contribution::cst));
        cofins.money(
                138,
                "cofins_base",
                "Base of the COFINS when it goes by value",
                "vBC",
                i -> part(ItemParts.cofins(i), Contribution::base));
        cofins.rate(
                139,
                "cofins_rate",
                "Rate of the COFINS when it goes by value",
                "pCOFINS",
                i -> part(ItemParts.cofins(i), Contribution::rate));
        cofins.longQuantity(
                140,
                "cofins_quantity",
                "Quantity when the COFINS goes by unit",
                "qBCProd",
                i -> part(ItemParts.cofins(i), Contribution::quantity));
        cofins.valuePerUnit(
                141,
                "cofins_unit_rate",
                "COFINS of one unit when it goes by unit",
                "vAliqProd",
                i -> part(ItemParts.cofins(i), Contribution::unitRate));
        cofins.money(
                142,
                "cofins_value",
                "COFINS of the item",
                "vCOFINS",
                i -> part(ItemParts.cofins(i), Contribution::value));
        Group<AcceptedItem> cofinsSt = c.group("det/imposto/COFINSST");
        cofinsSt.money(
                143,
                "cofins_st_base",
                "Base of the COFINS by tax substitution (ST)",
                "vBC",
                i -> part(ItemParts.cofinsSt(i), Contribution::base));
        cofinsSt.rate(
                144,
                "cofins_st_rate",
                "Rate of the COFINS by ST",
                "pCOFINS",
                i -> part(ItemParts.cofinsSt(i), Contribution::rate));
        cofinsSt.longQuantity(
                145,
                "cofins_st_quantity",
                "Quantity when the COFINS by ST goes by unit",
                "qBCProd",
                i -> part(ItemParts.cofinsSt(i), Contribution::quantity));
        cofinsSt.valuePerUnit(
                146,
                "cofins_st_unit_rate",
                "COFINS by ST of one unit when it goes by unit",
                "vAliqProd",
                i -> part(ItemParts.cofinsSt(i), Contribution::unitRate));
        cofinsSt.money(
                147,
                "cofins_st_value",
                "COFINS by tax substitution of the item",
                "vCOFINS",
                i -> part(ItemParts.cofinsSt(i), Contribution::value));
    }
}
