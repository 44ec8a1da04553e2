package io.notaflow.local.simulate.tax;

import io.notaflow.local.simulate.catalogue.Treatment;
import io.notaflow.local.simulate.model.Amount;
import io.notaflow.local.simulate.model.Amounts;
import io.notaflow.local.simulate.model.Deal;
import io.notaflow.local.simulate.model.Line;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.random.Dice;
import io.notaflow.local.simulate.render.Node;
import org.jspecify.annotations.Nullable;

/** All taxes of one item, in the order of the schema. */
public final class ItemTaxes {

    private static final long ESTIMATE = 3_145;

    private ItemTaxes() {}

    /** The {@code imposto} element; every amount it names is added. */
    public static Node of(Trade trade, Line line, Amounts amounts, Dice dice) {
        Node taxes = Node.of("imposto");
        if (trade.deal() == Deal.RETAIL) {
            long estimate = Amounts.percent(line.value(), ESTIMATE);
            amounts.add(Amount.ESTIMATED_TAXES, estimate);
            taxes.cents("vTotTrib", estimate);
        }
        if (line.product().treatment() == Treatment.SERVICE) {
            taxes.add(Services.of(trade, amounts));
        } else {
            Node duty = importDuty(trade, amounts);
            Node ipi = Ipi.of(trade, line, amounts);
            taxes.add(Icms.of(trade, line, amounts, dice)).add(ipi).add(duty);
        }
        PisCofins.addTo(taxes, trade, line, amounts);
        return taxes.add(DestinationIcms.of(trade, line, amounts)).add(Reform.of(trade, line, amounts));
    }

    private static @Nullable Node importDuty(Trade trade, Amounts amounts) {
        if (trade.deal() != Deal.IMPORT) {
            return null;
        }
        long base = amounts.taxable();
        long duty = Amounts.percent(base, 1_400);
        amounts.add(Amount.IMPORT_DUTY, duty);
        return Node.of("II")
                .cents("vBC", base)
                .cents("vDespAdu", 0)
                .cents("vII", duty)
                .cents("vIOF", 0);
    }
}
