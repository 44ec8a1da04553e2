package io.notaflow.local.simulate.tax;

import io.notaflow.local.simulate.model.Amount;
import io.notaflow.local.simulate.model.Amounts;
import io.notaflow.local.simulate.model.Deal;
import io.notaflow.local.simulate.model.Line;
import io.notaflow.local.simulate.model.Regime;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.render.Node;
import org.jspecify.annotations.Nullable;

/** DIFAL: the destination's share of ICMS when a consumer in another state buys. */
public final class DestinationIcms {

    private DestinationIcms() {}

    /** The {@code ICMSUFDest} element, or null where it is not due. */
    public static @Nullable Node of(Trade trade, Line line, Amounts amounts) {
        boolean due = trade.deal() == Deal.CONSUMER_SALE
                && trade.destination() == 2
                && trade.issuer().regime() != Regime.SIMPLES;
        if (!due) {
            return null;
        }
        long base = amounts.of(Amount.BASE);
        long inter = Rates.own(trade, line);
        long internal = trade.destinationState().internalRate();
        long fundRate = trade.destinationState().povertyFundRate();
        long fund = Amounts.percent(base, fundRate);
        long tax = Amounts.percent(base, internal - inter);
        amounts.add(Amount.FUND_DESTINATION, fund).add(Amount.ICMS_DESTINATION, tax);
        return Node.of("ICMSUFDest")
                .cents("vBCUFDest", base)
                .cents("vBCFCPUFDest", base)
                .rate("pFCPUFDest", fundRate)
                .rate("pICMSUFDest", internal)
                .rate("pICMSInter", inter)
                .rate("pICMSInterPart", 10_000)
                .cents("vFCPUFDest", fund)
                .cents("vICMSUFDest", tax)
                .cents("vICMSUFRemet", 0);
    }
}
