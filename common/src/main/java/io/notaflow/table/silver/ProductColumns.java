package io.notaflow.table.silver;

import io.notaflow.domain.invoice.Identification;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Product;
import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.tax.ItemTaxes;

/** What is sold. */
final class ProductColumns {
    private ProductColumns() {}

    static void addTo(Columns<AcceptedItem> c) {
        c.requiredText(4, "access_key", "Access key of the invoice the item stands in", "infNFe/@Id", i -> i.invoice()
                .invoice()
                .key());
        c.requiredInteger(5, "revision", "Revision of the invoice; 0 before the lifecycle has numbered it", "", i -> 0);
        c.requiredInteger(6, "item_number", "Number of the item in the invoice, 1 to 990", "det/@nItem", i -> i.item()
                .number());
        Group<AcceptedItem, Identification> ide =
                c.group("ide", i -> i.invoice().invoice().identification());
        ide.instant(7, "issued_at", "Moment of issue of the invoice", "dhEmi", Identification::issuedAt);
        goods(c.group("det/prod", i -> i.item().product()));
        amounts(c.group("det/prod", i -> i.item().product()));
        special(c.group("det/prod", i -> i.item().product()));
        Group<AcceptedItem, Item> det = c.group("det", AcceptedItem::item);
        det.money(33, "item_total", "Total of the item, as the tax reform defines it", "vItem", Item::total);
        det.text(
                34,
                "referenced_key",
                "Key of the document that the item refers to, those of persons protected",
                "DFeReferenciado/chaveAcesso",
                Item::referencedKey);
        det.integer(
                35,
                "referenced_item",
                "Number of the item in the document that it refers to",
                "DFeReferenciado/nItem",
                Item::referencedItem);
        Group<AcceptedItem, ItemTaxes> taxes =
                c.group("det/imposto", i -> i.item().taxes());
        taxes.money(
                36,
                "estimated_taxes",
                "Estimate of all taxes in the item's price, shown to the consumer",
                "vTotTrib",
                ItemTaxes::estimated);
    }

    private static void goods(Group<AcceptedItem, Product> prod) {
        prod.text(8, "product_code", "The issuer's own code of the product, CPFs masked", "cProd", Product::code);
        prod.text(
                9, "gtin", "Bar code (GTIN) of the commercial unit; SEM GTIN when it has none", "cEAN", Product::gtin);
        prod.text(10, "tax_gtin", "Bar code (GTIN) of the taxable unit", "cEANTrib", Product::taxGtin);
        prod.text(
                11,
                "description",
                "The issuer's description of the product, CPFs masked",
                "xProd",
                Product::description);
        prod.text(12, "ncm", "Mercosur code of the goods (NCM), 8 digits; 00 for services", "NCM", Product::ncm);
        prod.text(13, "cest", "Code of goods under tax substitution (CEST), 7 digits", "CEST", Product::cest);
        prod.text(14, "benefit_code", "State code of the tax benefit applied", "cBenef", Product::benefitCode);
        prod.text(15, "cfop", "Code of the fiscal operation (CFOP), 4 digits", "CFOP", Product::cfop);
    }

    private static void amounts(Group<AcceptedItem, Product> prod) {
        prod.text(16, "unit", "Unit the product is sold in", "uCom", Product::unit);
        prod.quantity(17, "quantity", "Quantity sold, in the commercial unit", "qCom", Product::quantity);
        prod.price(18, "unit_price", "Price of one commercial unit", "vUnCom", Product::unitPrice);
        prod.money(19, "gross_value", "Value of the item before discount and charges", "vProd", Product::grossValue);
        prod.text(20, "tax_unit", "Unit the product is taxed in", "uTrib", Product::taxUnit);
        prod.quantity(21, "tax_quantity", "Quantity sold, in the taxable unit", "qTrib", Product::taxQuantity);
        prod.price(22, "tax_unit_price", "Price of one taxable unit", "vUnTrib", Product::taxUnitPrice);
        prod.money(23, "freight", "Freight charged with the item", "vFrete", Product::freight);
        prod.money(24, "insurance", "Insurance charged with the item", "vSeg", Product::insurance);
        prod.money(25, "discount", "Discount on the item", "vDesc", Product::discount);
        prod.money(26, "other_charges", "Other charges with the item", "vOutro", Product::otherCharges);
        prod.integer(
                27, "in_total", "1 the item is part of the invoice total, 0 it is not", "indTot", Product::inTotal);
    }

    private static void special(Group<AcceptedItem, Product> prod) {
        prod.text(28, "buyer_order", "Number of the buyer's order, CPFs masked", "xPed", Product::order);
        prod.text(
                29,
                "import_content_sheet",
                "Number of the sheet that proves the import content (FCI)",
                "nFCI",
                Product::importContentSheet);
        prod.integer(
                30,
                "vehicle_operation",
                "Sale of a new vehicle: 1 by a dealer, 2 direct billing to the consumer, 3 direct sale, 0 other",
                "veicProd/tpOp",
                Product::vehicleOperation);
        prod.text(31, "medicine_code", "ANVISA code of a medicine", "med/cProdANVISA", Product::medicineCode);
        prod.text(32, "fuel_code", "ANP code of a fuel, 9 digits", "comb/cProdANP", Product::fuelCode);
    }
}
