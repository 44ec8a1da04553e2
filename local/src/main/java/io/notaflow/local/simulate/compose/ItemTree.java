package io.notaflow.local.simulate.compose;

import io.notaflow.local.simulate.catalogue.Product;
import io.notaflow.local.simulate.catalogue.Treatment;
import io.notaflow.local.simulate.model.Amount;
import io.notaflow.local.simulate.model.Amounts;
import io.notaflow.local.simulate.model.CheckDigits;
import io.notaflow.local.simulate.model.Deal;
import io.notaflow.local.simulate.model.Line;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.random.Dice;
import io.notaflow.local.simulate.render.Decimals;
import io.notaflow.local.simulate.render.Node;
import io.notaflow.local.simulate.tax.ItemTaxes;
import java.util.Locale;

/** The {@code det} element of one item. */
final class ItemTree {

    private ItemTree() {}

    /** The element; the item's amounts are added to those given, which must be empty. */
    static Node of(Trade trade, Line line, Amounts amounts, Dice dice) {
        charges(trade, line, amounts, dice);
        Node det = Node.of("det").attribute("nItem", Integer.toString(line.number()));
        det.add(product(trade, line, amounts)).add(ItemTaxes.of(trade, line, amounts, dice));
        return trade.reformed() ? det.cents("vItem", amounts.payable()) : det;
    }

    private static void charges(Trade trade, Line line, Amounts amounts, Dice dice) {
        boolean service = line.product().treatment() == Treatment.SERVICE;
        amounts.add(service ? Amount.SERVICES : Amount.GOODS, line.value());
        if (service
                || line.product().treatment() == Treatment.FUEL
                || !trade.deal().paid()) {
            return;
        }
        if (dice.chance(0.12)) {
            amounts.add(Amount.DISCOUNT, Amounts.percent(line.value(), dice.between(100, 1_500)));
        }
        if (trade.deal() == Deal.CONSUMER_SALE
                || (trade.deal() == Deal.SALE && trade.issuer().number() % 4 == 0)) {
            amounts.add(Amount.FREIGHT, Amounts.percent(line.value(), dice.between(50, 600)));
        }
        if (trade.deal() == Deal.SALE && dice.chance(0.02)) {
            amounts.add(Amount.INSURANCE, Amounts.percent(line.value(), 40));
            amounts.add(Amount.OTHER, 150);
        }
    }

    private static Node product(Trade trade, Line line, Amounts amounts) {
        Product product = line.product();
        boolean sold = product.ncm().length() == 8 && product.unit().equals("UN");
        String gtin = sold ? gtin(product) : "SEM GTIN";
        Node prod = Node.of("prod")
                .text("cProd", Integer.toString(1000 + product.number()))
                .text("cEAN", line.taxUnits() == 1 ? gtin : "SEM GTIN")
                .text("xProd", product.description())
                .text("NCM", product.ncm());
        if (!product.cest().isEmpty()) {
            prod.text("CEST", product.cest());
        }
        prod.text("CFOP", line.cfop())
                .text("uCom", line.taxUnits() == 1 ? product.unit() : "CX")
                .decimal("qCom", Decimals.scaled(line.quantity(), 4))
                .decimal("vUnCom", Decimals.scaled(line.price(), 4))
                .cents("vProd", line.value())
                .text("cEANTrib", gtin)
                .text("uTrib", product.unit())
                .decimal("qTrib", Decimals.scaled(line.quantity() * line.taxUnits(), 4))
                .decimal("vUnTrib", Decimals.scaled(line.price() / line.taxUnits(), 4));
        optional(prod, Amount.FREIGHT, amounts);
        optional(prod, Amount.INSURANCE, amounts);
        optional(prod, Amount.DISCOUNT, amounts);
        optional(prod, Amount.OTHER, amounts);
        prod.number("indTot", 1);
        if (trade.deal() == Deal.IMPORT) {
            prod.add(declaration(trade, line));
        }
        if (product.treatment() == Treatment.FUEL) {
            prod.add(Node.of("comb")
                    .text("cProdANP", product.description().startsWith("GAS") ? "320102001" : "820101034")
                    .text("descANP", product.description())
                    .text("UFCons", trade.destinationState().name()));
        }
        return prod;
    }

    private static void optional(Node prod, Amount amount, Amounts amounts) {
        if (amounts.of(amount) > 0) {
            prod.cents(amount.tag(), amounts.of(amount));
        }
    }

    private static Node declaration(Trade trade, Line line) {
        String state = trade.issuer().state().name();
        return Node.of("DI")
                .text("nDI", String.format(Locale.ROOT, "26%08d", trade.issuer().number() * 31L + 7))
                .text("dDI", trade.day().minusDays(12).toString())
                .text("xLocDesemb", "PORTO DE " + trade.issuer().municipality().name())
                .text("UFDesemb", state)
                .text("dDesemb", trade.day().minusDays(3).toString())
                .text("tpViaTransp", "4")
                .text("tpIntermedio", "1")
                .text("cExportador", "EXP-001")
                .add(Node.of("adi")
                        .text("nAdicao", "1")
                        .text("nSeqAdic", Integer.toString(line.number()))
                        .text("cFabricante", "FAB-001"));
    }

    private static String gtin(Product product) {
        return CheckDigits.gtin("789" + (100_000_000 + product.number() * 977));
    }
}
