package io.notaflow.local.simulate.tax;

import io.notaflow.local.simulate.model.Amount;
import io.notaflow.local.simulate.model.Amounts;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.render.Node;

/** ISSQN, the municipal tax on services, in invoices that mix goods and services. */
public final class Services {

    private static final long RATE = 500;

    private Services() {}

    /** The {@code ISSQN} element. */
    public static Node of(Trade trade, Amounts amounts) {
        long base = amounts.taxable();
        long tax = Amounts.percent(base, RATE);
        amounts.add(Amount.SERVICE_BASE, base).add(Amount.SERVICE_TAX, tax);
        return Node.of("ISSQN")
                .cents("vBC", base)
                .rate("vAliq", RATE)
                .cents("vISSQN", tax)
                .text("cMunFG", trade.issuer().municipality().code())
                .text("cListServ", "14.01")
                .text("indISS", "1")
                .text("indIncentivo", "2");
    }
}
