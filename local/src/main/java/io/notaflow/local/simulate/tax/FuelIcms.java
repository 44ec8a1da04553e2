package io.notaflow.local.simulate.tax;

import static io.notaflow.local.simulate.tax.Icms.group;

import io.notaflow.local.simulate.model.Amount;
import io.notaflow.local.simulate.model.Amounts;
import io.notaflow.local.simulate.model.Deal;
import io.notaflow.local.simulate.model.Line;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.render.Decimals;
import io.notaflow.local.simulate.render.Node;

/** Single-phase ICMS on fuels, by litre: CST 02 at the distributor, 15 with a retention for the biofuel, 61 at the pump. */
final class FuelIcms {

    private static final long GASOLINE = 15_700;
    private static final long DIESEL = 11_700;
    private static final long BIOFUEL_SHARE = 1_400;

    private FuelIcms() {}

    static Node of(Trade trade, Line line, Amounts amounts) {
        long perLitre = line.product().description().startsWith("GASOLINA") ? GASOLINE : DIESEL;
        long litres = line.quantity() / 100;
        if (trade.deal() == Deal.RETAIL) {
            long tax = tax(line.quantity(), perLitre);
            amounts.add(Amount.MONO_EARLIER_QUANTITY, litres).add(Amount.MONO_EARLIER, tax);
            return group("ICMS61", line, "CST", "61")
                    .decimal("qBCMonoRet", Decimals.scaled(line.quantity(), 4))
                    .decimal("adRemICMSRet", Decimals.scaled(perLitre, 4))
                    .cents("vICMSMonoRet", tax);
        }
        long tax = tax(line.quantity(), perLitre);
        amounts.add(Amount.MONO_QUANTITY, litres).add(Amount.MONO, tax);
        boolean retains = line.number() % 2 == 0;
        Node node = group(retains ? "ICMS15" : "ICMS02", line, "CST", retains ? "15" : "02")
                .decimal("qBCMono", Decimals.scaled(line.quantity(), 4))
                .decimal("adRemICMS", Decimals.scaled(perLitre, 4))
                .cents("vICMSMono", tax);
        return retains ? retention(node, line, perLitre, amounts) : node;
    }

    private static Node retention(Node node, Line line, long perLitre, Amounts amounts) {
        long quantity = Amounts.percent(line.quantity() / 100, BIOFUEL_SHARE) * 100;
        long tax = tax(quantity, perLitre);
        amounts.add(Amount.MONO_RETAINED_QUANTITY, quantity / 100).add(Amount.MONO_RETAINED, tax);
        return node.decimal("qBCMonoReten", Decimals.scaled(quantity, 4))
                .decimal("adRemICMSReten", Decimals.scaled(perLitre, 4))
                .cents("vICMSMonoReten", tax);
    }

    private static long tax(long quantity, long perLitre) {
        return (quantity * perLitre + 500_000) / 1_000_000;
    }
}
