package io.notaflow.local.simulate.tax;

import static io.notaflow.local.simulate.tax.Icms.group;

import io.notaflow.local.simulate.model.Amount;
import io.notaflow.local.simulate.model.Amounts;
import io.notaflow.local.simulate.model.Line;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.random.Dice;
import io.notaflow.local.simulate.render.Node;

/** ICMS collected for the rest of the chain: CST 10, 30 and 70, CSOSN 201. */
final class Substitution {

    private static final long MARGIN = 4_000;

    private Substitution() {}

    static Node of(Trade trade, Line line, Amounts amounts, Dice dice) {
        int roll = dice.below(10);
        if (roll == 0) {
            return withheld(group("ICMS30", line, "CST", "30"), trade, amounts, 0);
        }
        if (roll == 1) {
            long own = Amounts.percent(NormalIcms.reducedBase(amounts), Rates.own(trade, line));
            Node node = group("ICMS70", line, "CST", "70");
            return withheld(NormalIcms.reducedOwn(node, line, trade, amounts), trade, amounts, own);
        }
        long own = Amounts.percent(amounts.taxable(), Rates.own(trade, line));
        Node node = NormalIcms.own("ICMS10", line, "10", trade, amounts, amounts.taxable());
        return withheld(node, trade, amounts, own);
    }

    /** Adds the fields and amounts of the tax withheld, less the issuer's own. */
    static Node withheld(Node node, Trade trade, Amounts amounts, long own) {
        long base = Amounts.percent(amounts.taxable() + amounts.of(Amount.IPI), 10_000 + MARGIN);
        long rate = trade.destinationState().internalRate();
        long tax = Math.max(0, Amounts.percent(base, rate) - own);
        amounts.add(Amount.ST_BASE, base).add(Amount.ST, tax);
        node.text("modBCST", "4")
                .rate("pMVAST", MARGIN)
                .cents("vBCST", base)
                .rate("pICMSST", rate)
                .cents("vICMSST", tax);
        long fund = trade.destinationState().povertyFundRate();
        if (fund > 0) {
            long due = Amounts.percent(base, fund);
            amounts.add(Amount.FUND_ST, due);
            node.cents("vBCFCPST", base).rate("pFCPST", fund).cents("vFCPST", due);
        }
        return node;
    }
}
