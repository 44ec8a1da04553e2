package io.notaflow.local.simulate.tax;

import io.notaflow.local.simulate.catalogue.Treatment;
import io.notaflow.local.simulate.model.Amount;
import io.notaflow.local.simulate.model.Amounts;
import io.notaflow.local.simulate.model.Deal;
import io.notaflow.local.simulate.model.Line;
import io.notaflow.local.simulate.model.Regime;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.render.Node;

/** The social contributions of an item; PIS and COFINS have the same shape under different names. */
public final class PisCofins {

    private PisCofins() {}

    /** Adds both elements to {@code imposto}. */
    public static void addTo(Node taxes, Trade trade, Line line, Amounts amounts) {
        Profile profile = Profile.of(trade, line);
        boolean service = line.product().treatment() == Treatment.SERVICE;
        taxes.add(element("PIS", profile, profile.pis(), service ? Amount.SERVICE_PIS : Amount.PIS, amounts));
        taxes.add(
                element("COFINS", profile, profile.cofins(), service ? Amount.SERVICE_COFINS : Amount.COFINS, amounts));
    }

    private static Node element(String name, Profile profile, long rate, Amount amount, Amounts amounts) {
        String group = name + profile.group();
        if (profile.group().equals("NT")) {
            return Node.of(name).add(Node.of(group).text("CST", profile.cst()));
        }
        long base =
                rate == 0 ? 0 : amounts.of(Amount.GOODS) + amounts.of(Amount.SERVICES) - amounts.of(Amount.DISCOUNT);
        long tax = Amounts.percent(base, rate);
        amounts.add(amount, tax);
        return Node.of(name)
                .add(Node.of(group)
                        .text("CST", profile.cst())
                        .cents("vBC", base)
                        .rate("p" + name, rate)
                        .cents("v" + name, tax));
    }

    /** The group's suffix, the CST and the two rates. */
    private record Profile(String group, String cst, long pis, long cofins) {

        static Profile of(Trade trade, Line line) {
            if (trade.deal() == Deal.IMPORT) {
                return new Profile("Outr", "50", 210, 965);
            }
            if (trade.deal() == Deal.SALE_RETURN) {
                return new Profile("Outr", "98", 0, 0);
            }
            if (trade.issuer().regime() == Regime.SIMPLES || !trade.deal().paid()) {
                return new Profile("Outr", "49", 0, 0);
            }
            if (trade.deal() == Deal.EXPORT) {
                return new Profile("NT", "08", 0, 0);
            }
            if (line.product().singlePhasePis()) {
                return new Profile("NT", "04", 0, 0);
            }
            if (line.product().treatment() == Treatment.REDUCED
                    || line.product().treatment() == Treatment.EXEMPT) {
                return new Profile("NT", "06", 0, 0);
            }
            boolean cumulative = trade.issuer().number() % 3 == 0;
            return cumulative ? new Profile("Aliq", "01", 65, 300) : new Profile("Aliq", "01", 165, 760);
        }
    }
}
