package io.notaflow.local.simulate.tax;

import static io.notaflow.local.simulate.tax.Icms.group;

import io.notaflow.local.simulate.catalogue.Treatment;
import io.notaflow.local.simulate.model.Amounts;
import io.notaflow.local.simulate.model.Deal;
import io.notaflow.local.simulate.model.Line;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.random.Dice;
import io.notaflow.local.simulate.render.Node;

/** ICMS by CSOSN, for issuers under Simples Nacional. */
final class SimplesIcms {

    private static final long CREDIT = 256;

    private SimplesIcms() {}

    static Node of(Trade trade, Line line, Amounts amounts, Dice dice) {
        Treatment treatment = line.product().treatment();
        boolean chain = line.cfop().charAt(1) == '4';
        if (trade.deal() == Deal.RETAIL || trade.deal() == Deal.CONSUMER_SALE) {
            if (treatment == Treatment.SUBSTITUTED && trade.destination() == 1) {
                return withheldBefore(line, amounts);
            }
            return group("ICMSSN102", line, "CSOSN", treatment == Treatment.EXEMPT ? "300" : "102");
        }
        if (trade.deal() != Deal.SALE) {
            return group("ICMSSN900", line, "CSOSN", "900");
        }
        if (chain && treatment == Treatment.SUBSTITUTED) {
            long presumed = Amounts.percent(amounts.taxable(), trade.rate());
            Node node = Substitution.withheld(group("ICMSSN201", line, "CSOSN", "201"), trade, amounts, presumed);
            return credit(node, amounts);
        }
        return dice.chance(0.6)
                ? credit(group("ICMSSN101", line, "CSOSN", "101"), amounts)
                : group("ICMSSN102", line, "CSOSN", "102");
    }

    private static Node credit(Node node, Amounts amounts) {
        return node.rate("pCredSN", CREDIT).cents("vCredICMSSN", Amounts.percent(amounts.taxable(), CREDIT));
    }

    private static Node withheldBefore(Line line, Amounts amounts) {
        long base = Amounts.percent(amounts.taxable(), 9_000);
        return group("ICMSSN500", line, "CSOSN", "500")
                .cents("vBCSTRet", base)
                .rate("pST", 1_800)
                .cents("vICMSSubstituto", Amounts.percent(base, 1_200))
                .cents("vICMSSTRet", Amounts.percent(base, 600));
    }
}
