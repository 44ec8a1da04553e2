package io.notaflow.local.simulate.tax;

import io.notaflow.local.simulate.catalogue.Treatment;
import io.notaflow.local.simulate.model.Amounts;
import io.notaflow.local.simulate.model.Line;
import io.notaflow.local.simulate.model.Regime;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.random.Dice;
import io.notaflow.local.simulate.render.Node;

/** Chooses the ICMS group of an item and computes it. */
public final class Icms {

    private Icms() {}

    /** The {@code ICMS} element; its amounts are added. Freight, discount and IPI must be known before. */
    public static Node of(Trade trade, Line line, Amounts amounts, Dice dice) {
        Node group;
        if (line.product().treatment() == Treatment.FUEL) {
            group = FuelIcms.of(trade, line, amounts);
        } else if (trade.issuer().regime() == Regime.SIMPLES) {
            group = SimplesIcms.of(trade, line, amounts, dice);
        } else {
            group = NormalIcms.of(trade, line, amounts, dice);
        }
        return Node.of("ICMS").add(group);
    }

    static Node group(String name, Line line, String code, String value) {
        return Node.of(name).number("orig", line.origin()).text(code, value);
    }
}
