package io.notaflow.local.simulate.tax;

import io.notaflow.local.simulate.catalogue.Treatment;
import io.notaflow.local.simulate.model.Amount;
import io.notaflow.local.simulate.model.Amounts;
import io.notaflow.local.simulate.model.Line;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.render.Node;
import org.jspecify.annotations.Nullable;

/** IBS and CBS at the rates of the test year 2026: 0.10 % state, 0.00 % municipality, 0.90 % federal. */
public final class Reform {

    private static final long STATE_RATE = 10;
    private static final long FEDERAL_RATE = 90;

    private Reform() {}

    /** The {@code IBSCBS} element, or null where none is due; all other taxes must be known before. */
    public static @Nullable Node of(Trade trade, Line line, Amounts amounts) {
        if (!trade.reformed()) {
            return null;
        }
        if (trade.destination() == 3 || !trade.deal().paid()) {
            return Node.of("IBSCBS").text("CST", "410").text("cClassTrib", "410999");
        }
        boolean relieved = line.product().treatment() == Treatment.EXEMPT;
        long base = Math.max(
                0,
                amounts.taxable()
                        - amounts.of(Amount.ICMS)
                        - amounts.of(Amount.PIS)
                        - amounts.of(Amount.COFINS)
                        - amounts.of(Amount.SERVICE_PIS)
                        - amounts.of(Amount.SERVICE_COFINS)
                        - amounts.of(Amount.SERVICE_TAX));
        long state = relieved ? 0 : Amounts.percent(base, STATE_RATE);
        long federal = relieved ? 0 : Amounts.percent(base, FEDERAL_RATE);
        amounts.add(Amount.REFORM_BASE, base).add(Amount.IBS_STATE, state).add(Amount.CBS, federal);
        return Node.of("IBSCBS")
                .text("CST", relieved ? "200" : "000")
                .text("cClassTrib", relieved ? "200014" : "000001")
                .add(Node.of("gIBSCBS")
                        .cents("vBC", base)
                        .add(reduction(Node.of("gIBSUF").rate("pIBSUF", STATE_RATE), relieved)
                                .cents("vIBSUF", state))
                        .add(reduction(Node.of("gIBSMun").rate("pIBSMun", 0), relieved)
                                .cents("vIBSMun", 0))
                        .cents("vIBS", state)
                        .add(reduction(Node.of("gCBS").rate("pCBS", FEDERAL_RATE), relieved)
                                .cents("vCBS", federal)));
    }

    private static Node reduction(Node node, boolean relieved) {
        return relieved ? node.add(Node.of("gRed").rate("pRedAliq", 10_000).rate("pAliqEfet", 0)) : node;
    }
}
