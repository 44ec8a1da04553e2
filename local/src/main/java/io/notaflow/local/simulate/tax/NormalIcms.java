package io.notaflow.local.simulate.tax;

import static io.notaflow.local.simulate.tax.Icms.group;

import io.notaflow.local.simulate.catalogue.Treatment;
import io.notaflow.local.simulate.model.Amount;
import io.notaflow.local.simulate.model.Amounts;
import io.notaflow.local.simulate.model.Deal;
import io.notaflow.local.simulate.model.Line;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.random.Dice;
import io.notaflow.local.simulate.render.Node;

/** ICMS by CST, for issuers outside Simples Nacional. */
final class NormalIcms {

    private static final long REDUCTION = 3_333;
    private static final long DEFERRAL = 3_333;

    private NormalIcms() {}

    static Node of(Trade trade, Line line, Amounts amounts, Dice dice) {
        Treatment treatment = line.product().treatment();
        switch (trade.deal()) {
            case EXPORT -> {
                return group("ICMS40", line, "CST", "41");
            }
            case SHIPMENT -> {
                return group("ICMS40", line, "CST", "50");
            }
            case IMPORT -> {
                return own("ICMS00", line, "00", trade, amounts, amounts.taxable() + amounts.of(Amount.IMPORT_DUTY));
            }
            case RETAIL, CONSUMER_SALE -> {
                return toConsumer(trade, line, amounts, treatment);
            }
            default -> {
                return treatment == Treatment.SUBSTITUTED && line.cfop().charAt(1) == '4'
                        ? Substitution.of(trade, line, amounts, dice)
                        : toBusiness(trade, line, amounts, dice);
            }
        }
    }

    private static Node toConsumer(Trade trade, Line line, Amounts amounts, Treatment treatment) {
        if (trade.destination() == 2) {
            return own("ICMS00", line, "00", trade, amounts, amounts.taxable());
        }
        return switch (treatment) {
            case REDUCED -> reduced(line, trade, amounts);
            case EXEMPT -> group("ICMS40", line, "CST", "40");
            case SUBSTITUTED -> withheldBefore(line, amounts);
            default -> own("ICMS00", line, "00", trade, amounts, amounts.taxable());
        };
    }

    private static Node toBusiness(Trade trade, Line line, Amounts amounts, Dice dice) {
        Treatment treatment = line.product().treatment();
        if (treatment == Treatment.EXEMPT) {
            return exempt(line, amounts, dice);
        }
        if (treatment == Treatment.REDUCED) {
            return reduced(line, trade, amounts);
        }
        int roll = dice.below(100);
        if (roll < 4 && trade.destination() == 1 && trade.deal() == Deal.SALE) {
            return deferred(line, trade, amounts);
        }
        return roll < 8
                ? own("ICMS90", line, "90", trade, amounts, amounts.taxable())
                : own("ICMS00", line, "00", trade, amounts, amounts.taxable());
    }

    static Node own(String name, Line line, String cst, Trade trade, Amounts amounts, long base) {
        long rate = Rates.own(trade, line);
        long tax = Amounts.percent(base, rate);
        amounts.add(Amount.BASE, base).add(Amount.ICMS, tax);
        Node node = group(name, line, "CST", cst)
                .text("modBC", "3")
                .cents("vBC", base)
                .rate("pICMS", rate)
                .cents("vICMS", tax);
        long fund = trade.issuer().state().povertyFundRate();
        if (cst.equals("00") && fund > 0 && trade.destination() == 1 && trade.finalConsumer()) {
            long due = Amounts.percent(base, fund);
            amounts.add(Amount.FUND, due);
            node.rate("pFCP", fund).cents("vFCP", due);
        }
        return node;
    }

    static long reducedBase(Amounts amounts) {
        return Amounts.percent(amounts.taxable(), 10_000 - REDUCTION);
    }

    static Node reducedOwn(Node node, Line line, Trade trade, Amounts amounts) {
        long base = reducedBase(amounts);
        long rate = Rates.own(trade, line);
        long tax = Amounts.percent(base, rate);
        amounts.add(Amount.BASE, base).add(Amount.ICMS, tax);
        return node.text("modBC", "3")
                .rate("pRedBC", REDUCTION)
                .cents("vBC", base)
                .rate("pICMS", rate)
                .cents("vICMS", tax);
    }

    private static Node reduced(Line line, Trade trade, Amounts amounts) {
        return reducedOwn(group("ICMS20", line, "CST", "20"), line, trade, amounts);
    }

    private static Node exempt(Line line, Amounts amounts, Dice dice) {
        Node node = group("ICMS40", line, "CST", dice.chance(0.8) ? "40" : "41");
        if (dice.chance(0.05)) {
            long relief = Amounts.percent(amounts.taxable(), 700);
            amounts.add(Amount.EXEMPTED, relief);
            node.cents("vICMSDeson", relief).text("motDesICMS", "9").text("indDeduzDeson", "1");
        }
        return node;
    }

    private static Node deferred(Line line, Trade trade, Amounts amounts) {
        long base = amounts.taxable();
        long rate = Rates.own(trade, line);
        long full = Amounts.percent(base, rate);
        long putOff = Amounts.percent(full, DEFERRAL);
        amounts.add(Amount.BASE, base).add(Amount.ICMS, full - putOff);
        return group("ICMS51", line, "CST", "51")
                .text("modBC", "3")
                .cents("vBC", base)
                .rate("pICMS", rate)
                .cents("vICMSOp", full)
                .rate("pDif", DEFERRAL)
                .cents("vICMSDif", putOff)
                .cents("vICMS", full - putOff);
    }

    private static Node withheldBefore(Line line, Amounts amounts) {
        long base = Amounts.percent(amounts.taxable(), 9_000);
        return group("ICMS60", line, "CST", "60")
                .cents("vBCSTRet", base)
                .rate("pST", 1_800)
                .cents("vICMSSubstituto", Amounts.percent(base, 1_200))
                .cents("vICMSSTRet", Amounts.percent(base, 600));
    }
}
