package io.notaflow.local.simulate.compose;

import io.notaflow.local.simulate.catalogue.Business;
import io.notaflow.local.simulate.catalogue.Product;
import io.notaflow.local.simulate.catalogue.Products;
import io.notaflow.local.simulate.catalogue.Treatment;
import io.notaflow.local.simulate.model.Deal;
import io.notaflow.local.simulate.model.Line;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.random.Dice;

/** Draws the lines of an invoice: product, quantity, price, CFOP. */
final class Lines {

    /** A line of a shop stays well below the R$ 10,000 from which the buyer must be named. */
    private static final long RETAIL_LINE_CENTS = 800_000;

    private Lines() {}

    static Line draw(Trade trade, int number, Dice dice) {
        Business business = trade.issuer().business();
        Product product = dice.pick(Products.of(dice.pick(business.sectors())));
        if (product.treatment() == Treatment.SERVICE && (trade.destination() != 1 || number == 1)) {
            product = dice.pick(Products.of(business.sectors().get(0)));
        }
        int pack = pack(trade, product, dice);
        long price = Math.max(1, Math.round(product.priceCents() * dice.spread(0.12))) * 100;
        boolean wholesale = business.model() == 55 && trade.deal() != Deal.CONSUMER_SALE;
        long taxUnitPrice = wholesale ? Math.max(100, price * 7 / 10) : price;
        long quantity = quantity(trade, product, business, dice);
        if (trade.deal() == Deal.RETAIL && quantity / 10_000 * price / 100 > RETAIL_LINE_CENTS) {
            quantity = 10_000;
        }
        return new Line(
                product,
                number,
                quantity,
                taxUnitPrice * pack,
                pack,
                origin(trade, product, dice),
                cfop(trade, product));
    }

    private static int pack(Trade trade, Product product, Dice dice) {
        boolean boxes = trade.issuer().business() == Business.WHOLESALER
                && product.unit().equals("UN");
        return boxes && dice.chance(0.6) ? 12 : 1;
    }

    private static long quantity(Trade trade, Product product, Business business, Dice dice) {
        if (trade.deal() == Deal.COMPLEMENT) {
            return 10_000;
        }
        double drawn = business.meanQuantity() * dice.spread(0.5);
        if (product.treatment() == Treatment.FUEL) {
            return Math.max(100, Math.round(drawn * 100)) * 100;
        }
        boolean weighed = product.unit().equals("KG") && business.model() == 65;
        return weighed ? dice.between(80, 3_500) * 10 : Math.max(1, Math.round(drawn)) * 10_000;
    }

    private static int origin(Trade trade, Product product, Dice dice) {
        if (trade.deal() == Deal.IMPORT) {
            return 1;
        }
        if (product.treatment() == Treatment.SERVICE || product.treatment() == Treatment.FUEL) {
            return 0;
        }
        return trade.issuer().business() == Business.IMPORTER ? 1 : dice.chance(0.08) ? 2 : dice.chance(0.03) ? 5 : 0;
    }

    static String cfop(Trade trade, Product product) {
        if (product.treatment() == Treatment.SERVICE) {
            return "5933";
        }
        boolean inward = trade.deal().direction() == 0;
        String first = Integer.toString((inward ? 0 : 4) + trade.destination());
        return first + suffix(trade, product);
    }

    private static String suffix(Trade trade, Product product) {
        boolean chain = product.treatment() == Treatment.SUBSTITUTED;
        boolean maker =
                switch (trade.issuer().business()) {
                    case INDUSTRY, AUTO_PARTS_MAKER, RURAL_PRODUCER, RESTAURANT -> true;
                    default -> false;
                };
        return switch (trade.deal()) {
            case RETAIL -> product.treatment() == Treatment.FUEL ? "656" : chain ? "405" : "102";
            case SALE ->
                product.treatment() == Treatment.FUEL ? "655" : chain ? (maker ? "401" : "403") : maker ? "101" : "102";
            case CONSUMER_SALE -> trade.destination() == 2 ? "108" : chain ? "405" : "102";
            case TRANSFER -> maker ? "151" : "152";
            case BONUS -> "910";
            case SHIPMENT -> "915";
            case PURCHASE_RETURN -> "202";
            case SALE_RETURN -> maker ? "201" : "202";
            case COMPLEMENT -> maker ? "101" : "102";
            case EXPORT, IMPORT -> "102";
        };
    }
}
