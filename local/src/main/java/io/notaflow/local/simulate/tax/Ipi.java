package io.notaflow.local.simulate.tax;

import io.notaflow.local.simulate.catalogue.Business;
import io.notaflow.local.simulate.model.Amount;
import io.notaflow.local.simulate.model.Amounts;
import io.notaflow.local.simulate.model.Deal;
import io.notaflow.local.simulate.model.Line;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.render.Node;
import org.jspecify.annotations.Nullable;

/** The tax on industrial products: of makers and importers. */
public final class Ipi {

    private Ipi() {}

    /** The {@code IPI} element, or null where the issuer is no contributor. */
    public static @Nullable Node of(Trade trade, Line line, Amounts amounts) {
        Business business = trade.issuer().business();
        boolean maker =
                business == Business.INDUSTRY || business == Business.AUTO_PARTS_MAKER || business == Business.IMPORTER;
        if (!maker) {
            return null;
        }
        Node ipi = Node.of("IPI").text("cEnq", "999");
        long rate = line.product().ipiRate();
        boolean inward = trade.deal().direction() == 0;
        if (rate == 0 || !(trade.deal() == Deal.SALE || trade.deal() == Deal.IMPORT)) {
            return ipi.add(Node.of("IPINT").text("CST", inward ? "03" : trade.deal() == Deal.EXPORT ? "54" : "53"));
        }
        long base = amounts.taxable() + amounts.of(Amount.IMPORT_DUTY);
        long tax = Amounts.percent(base, rate);
        amounts.add(Amount.IPI, tax);
        return ipi.add(Node.of("IPITrib")
                .text("CST", inward ? "00" : "50")
                .cents("vBC", base)
                .rate("pIPI", rate)
                .cents("vIPI", tax));
    }
}
