package io.notaflow.local.simulate.compose;

import io.notaflow.local.simulate.model.Amount;
import io.notaflow.local.simulate.model.Amounts;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.render.Node;
import java.util.EnumSet;
import java.util.Set;

/** The {@code total} element. */
final class TotalsTree {

    private static final Set<Amount> FUEL = EnumSet.range(Amount.MONO_QUANTITY, Amount.MONO_EARLIER_QUANTITY);

    private TotalsTree() {}

    static Node of(Trade trade, Amounts totals) {
        Node icms = Node.of("ICMSTot");
        boolean fuel = totals.of(Amount.MONO_QUANTITY) + totals.of(Amount.MONO_EARLIER_QUANTITY) > 0;
        for (Amount amount : EnumSet.range(Amount.BASE, Amount.OTHER)) {
            boolean ofFuels = FUEL.contains(amount) || amount == Amount.MONO_EARLIER;
            if (fuel || !ofFuels) {
                icms.cents(amount.tag(), totals.of(amount));
            }
        }
        icms.cents("vNF", totals.payable());
        if (totals.of(Amount.ESTIMATED_TAXES) > 0) {
            icms.cents("vTotTrib", totals.of(Amount.ESTIMATED_TAXES));
        }
        Node total = Node.of("total").add(icms);
        if (totals.of(Amount.SERVICES) > 0) {
            total.add(services(trade, totals));
        }
        if (trade.reformed()) {
            total.add(reform(totals)).cents("vNFTot", totals.payable());
        }
        return total;
    }

    private static Node services(Trade trade, Amounts totals) {
        Node node = Node.of("ISSQNtot");
        for (Amount amount : EnumSet.range(Amount.SERVICES, Amount.SERVICE_COFINS)) {
            node.cents(amount.tag(), totals.of(amount));
        }
        return node.text("dCompet", trade.day().toString());
    }

    private static Node reform(Amounts totals) {
        long state = totals.of(Amount.IBS_STATE);
        Node gibs = Node.of("gIBS")
                .add(Node.of("gIBSUF").cents("vDif", 0).cents("vDevTrib", 0).cents("vIBSUF", state))
                .add(Node.of("gIBSMun").cents("vDif", 0).cents("vDevTrib", 0).cents("vIBSMun", 0))
                .cents("vIBS", state)
                .cents("vCredPres", 0)
                .cents("vCredPresCondSus", 0);
        Node cbs = Node.of("gCBS")
                .cents("vDif", 0)
                .cents("vDevTrib", 0)
                .cents("vCBS", totals.of(Amount.CBS))
                .cents("vCredPres", 0)
                .cents("vCredPresCondSus", 0);
        return Node.of("IBSCBSTot")
                .cents("vBCIBSCBS", totals.of(Amount.REFORM_BASE))
                .add(gibs)
                .add(cbs);
    }
}
