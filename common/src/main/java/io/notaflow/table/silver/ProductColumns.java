package io.notaflow.table.silver;

import io.notaflow.domain.outcome.AcceptedItem;

/** What is sold. */
final class ProductColumns {
    private ProductColumns() {}

    static void addTo(Columns<AcceptedItem> c) {
        c.requiredText(4, "access_key", "Access key of the invoice, infNFe/@Id", i -> i.invoice()
                .invoice()
                .key());
        c.requiredInteger(5, "revision", "Revision of the invoice; 0 before the lifecycle has numbered it", i -> 0);
        c.requiredInteger(6, "item_number", "Number of the item, det/@nItem", i -> i.item()
                .number());
        c.instant(
                7,
                "issued_at",
                "Moment of issue of the invoice, ide/dhEmi",
                i -> Columns.instant(i.invoice().invoice().identification().issuedAt()));
        c.text(8, "product_code", "Issuer's code, CPFs masked, det/prod/cProd", i -> i.item()
                .product()
                .code());
        c.text(9, "gtin", "Bar code, det/prod/cEAN", i -> i.item().product().gtin());
        c.text(10, "tax_gtin", "Bar code of the taxable unit, det/prod/cEANTrib", i -> i.item()
                .product()
                .taxGtin());
        c.text(11, "description", "Description, CPFs masked, det/prod/xProd", i -> i.item()
                .product()
                .description());
        c.text(12, "ncm", "NCM, 8 digits, 00 for services, det/prod/NCM", i -> i.item()
                .product()
                .ncm());
        c.text(13, "cest", "CEST, 7 digits, det/prod/CEST", i -> i.item()
                .product()
                .cest());
        c.text(14, "benefit_code", "Tax benefit, det/prod/cBenef", i -> i.item()
                .product()
                .benefitCode());
        c.text(15, "cfop", "CFOP, 4 digits, det/prod/CFOP", i -> i.item()
                .product()
                .cfop());
        c.text(16, "unit", "Commercial unit, det/prod/uCom", i -> i.item()
                .product()
                .unit());
        c.quantity(17, "quantity", "Commercial quantity, det/prod/qCom", i -> i.item()
                .product()
                .quantity());
        c.price(18, "unit_price", "Price of a unit, BRL, det/prod/vUnCom", i -> i.item()
                .product()
                .unitPrice());
        c.money(19, "gross_value", "Gross value, BRL, det/prod/vProd", i -> i.item()
                .product()
                .grossValue());
        c.text(20, "tax_unit", "Taxable unit, det/prod/uTrib", i -> i.item()
                .product()
                .taxUnit());
        c.quantity(21, "tax_quantity", "Taxable quantity, det/prod/qTrib", i -> i.item()
                .product()
                .taxQuantity());
        c.price(22, "tax_unit_price", "Price of a taxable unit, BRL, det/prod/vUnTrib", i -> i.item()
                .product()
                .taxUnitPrice());
        c.money(23, "freight", "Freight, BRL, det/prod/vFrete", i -> i.item()
                .product()
                .freight());
        c.money(24, "insurance", "Insurance, BRL, det/prod/vSeg", i -> i.item()
                .product()
                .insurance());
        c.money(25, "discount", "Discount, BRL, det/prod/vDesc", i -> i.item()
                .product()
                .discount());
        c.money(26, "other_charges", "Other charges, BRL, det/prod/vOutro", i -> i.item()
                .product()
                .otherCharges());
        c.integer(27, "in_total", "1 part of the invoice total, 0 not, det/prod/indTot", i -> i.item()
                .product()
                .inTotal());
        c.text(28, "buyer_order", "Buyer's order, CPFs masked, det/prod/xPed", i -> i.item()
                .product()
                .order());
        c.text(29, "import_content_sheet", "FCI, det/prod/nFCI", i -> i.item()
                .product()
                .importContentSheet());
        c.integer(30, "vehicle_operation", "2 direct billing to the consumer, det/prod/veicProd/tpOp", i -> i.item()
                .product()
                .vehicleOperation());
        c.text(31, "medicine_code", "ANVISA code, det/prod/med/cProdANVISA", i -> i.item()
                .product()
                .medicineCode());
        c.text(32, "fuel_code", "ANP code, det/prod/comb/cProdANP", i -> i.item()
                .product()
                .fuelCode());
        c.money(33, "item_total", "Total of the item, BRL, det/vItem", i -> i.item()
                .total());
        c.text(
                34,
                "referenced_key",
                "Key the item refers to, those of persons protected, det/DFeReferenciado/chaveAcesso",
                i -> i.item().referencedKey());
        c.integer(35, "referenced_item", "Item it refers to, det/DFeReferenciado/nItem", i -> i.item()
                .referencedItem());
        c.money(36, "estimated_taxes", "Estimate shown to the consumer, BRL, imposto/vTotTrib", i -> i.item()
                .taxes()
                .estimated());
    }
}
