package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.instant;

import io.notaflow.domain.outcome.AcceptedItem;

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
        Group<AcceptedItem> ide = c.group("ide");
        ide.instant(
                7,
                "issued_at",
                "Moment of issue of the invoice",
                "dhEmi",
                i -> instant(i.invoice().invoice().identification().issuedAt()));
        goods(c.group("det/prod"));
        amounts(c.group("det/prod"));
        special(c.group("det/prod"));
        Group<AcceptedItem> det = c.group("det");
        det.money(33, "item_total", "Total of the item, as the tax reform defines it", "vItem", i -> i.item()
                .total());
        det.text(
                34,
                "referenced_key",
                "Key of the document that the item refers to, those of persons protected",
                "DFeReferenciado/chaveAcesso",
                i -> i.item().referencedKey());
        det.integer(
                35,
                "referenced_item",
                "Number of the item in the document that it refers to",
                "DFeReferenciado/nItem",
                i -> i.item().referencedItem());
        Group<AcceptedItem> taxes = c.group("det/imposto");
        taxes.money(
                36,
                "estimated_taxes",
                "Estimate of all taxes in the item's price, shown to the consumer",
                "vTotTrib",
                i -> i.item().taxes().estimated());
    }

    private static void goods(Group<AcceptedItem> prod) {
        prod.text(8, "product_code", "The issuer's own code of the product, CPFs masked", "cProd", i -> i.item()
                .product()
                .code());
        prod.text(9, "gtin", "Bar code (GTIN) of the commercial unit; SEM GTIN when it has none", "cEAN", i -> i.item()
                .product()
                .gtin());
        prod.text(10, "tax_gtin", "Bar code (GTIN) of the taxable unit", "cEANTrib", i -> i.item()
                .product()
                .taxGtin());
        prod.text(11, "description", "The issuer's description of the product, CPFs masked", "xProd", i -> i.item()
                .product()
                .description());
        prod.text(12, "ncm", "Mercosur code of the goods (NCM), 8 digits; 00 for services", "NCM", i -> i.item()
                .product()
                .ncm());
        prod.text(13, "cest", "Code of goods under tax substitution (CEST), 7 digits", "CEST", i -> i.item()
                .product()
                .cest());
        prod.text(14, "benefit_code", "State code of the tax benefit applied", "cBenef", i -> i.item()
                .product()
                .benefitCode());
        prod.text(15, "cfop", "Code of the fiscal operation (CFOP), 4 digits", "CFOP", i -> i.item()
                .product()
                .cfop());
    }

    private static void amounts(Group<AcceptedItem> prod) {
        prod.text(16, "unit", "Unit the product is sold in", "uCom", i -> i.item()
                .product()
                .unit());
        prod.quantity(17, "quantity", "Quantity sold, in the commercial unit", "qCom", i -> i.item()
                .product()
                .quantity());
        prod.price(18, "unit_price", "Price of one commercial unit", "vUnCom", i -> i.item()
                .product()
                .unitPrice());
        prod.money(19, "gross_value", "Value of the item before discount and charges", "vProd", i -> i.item()
                .product()
                .grossValue());
        prod.text(20, "tax_unit", "Unit the product is taxed in", "uTrib", i -> i.item()
                .product()
                .taxUnit());
        prod.quantity(21, "tax_quantity", "Quantity sold, in the taxable unit", "qTrib", i -> i.item()
                .product()
                .taxQuantity());
        prod.price(22, "tax_unit_price", "Price of one taxable unit", "vUnTrib", i -> i.item()
                .product()
                .taxUnitPrice());
        prod.money(23, "freight", "Freight charged with the item", "vFrete", i -> i.item()
                .product()
                .freight());
        prod.money(24, "insurance", "Insurance charged with the item", "vSeg", i -> i.item()
                .product()
                .insurance());
        prod.money(25, "discount", "Discount on the item", "vDesc", i -> i.item()
                .product()
                .discount());
        prod.money(26, "other_charges", "Other charges with the item", "vOutro", i -> i.item()
                .product()
                .otherCharges());
        prod.integer(27, "in_total", "1 the item is part of the invoice total, 0 it is not", "indTot", i -> i.item()
                .product()
                .inTotal());
    }

    private static void special(Group<AcceptedItem> prod) {
        prod.text(28, "buyer_order", "Number of the buyer's order, CPFs masked", "xPed", i -> i.item()
                .product()
                .order());
        prod.text(
                29,
                "import_content_sheet",
                "Number of the sheet that proves the import content (FCI)",
                "nFCI",
                i -> i.item().product().importContentSheet());
        prod.integer(
                30,
                "vehicle_operation",
                "Sale of a new vehicle: 1 by a dealer, 2 direct billing to the consumer, 3 direct sale, 0 other",
                "veicProd/tpOp",
                i -> i.item().product().vehicleOperation());
        prod.text(31, "medicine_code", "ANVISA code of a medicine", "med/cProdANVISA", i -> i.item()
                .product()
                .medicineCode());
        prod.text(32, "fuel_code", "ANP code of a fuel, 9 digits", "comb/cProdANP", i -> i.item()
                .product()
                .fuelCode());
    }
}
