package io.notaflow.local.reconcile;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Locale;

/** A reconciliation for people. */
public final class ReconciliationText {
    private static final int SHOWN = 50;

    private ReconciliationText() {}

    public static void write(ReconciliationResult result, PrintWriter out) {
        if (result.checkpoint() < 0) {
            out.println("Nothing is committed yet.");
            return;
        }
        out.println(String.format(
                Locale.ROOT,
                "Cut %d: %,d records, %,d documents = %,d accepted + %,d duplicates + %,d quarantined + %,d deferred"
                        + " (unaccounted %,d, doubled %,d)",
                result.checkpoint(),
                result.records(),
                result.documents(),
                result.accepted(),
                result.duplicates(),
                result.quarantined(),
                result.deferred(),
                result.unaccounted(),
                result.doubled()));
        out.println(String.format(
                Locale.ROOT,
                "Silver BRL %,.2f | recomputed from bronze BRL %,.2f | invoice_status BRL %,.2f (%,d keys ahead of the cut)",
                result.silverTotal(),
                result.recomputedTotal(),
                result.postgresTotal(),
                result.pending()));
        FiguresAgreement figures = result.figures();
        if (figures != null) {
            write(figures, out);
        }
        result.differences().stream().limit(SHOWN).forEach(difference -> out.println("  " + difference));
        if (result.differences().size() > SHOWN) {
            out.println("  and " + (result.differences().size() - SHOWN) + " more differences");
        }
        out.println(result.isBalanced() ? "Balanced." : "NOT balanced.");
        out.flush();
    }

    private static void write(FiguresAgreement figures, PrintWriter out) {
        BigDecimal batch = figures.batchTotal();
        out.println(String.format(
                Locale.ROOT,
                "Figures: gold BRL %,.2f | PostgreSQL BRL %,.2f | recomputed from bronze %s; %,d cells, %d money columns"
                        + " (%,d rows pending, %,d no longer remembered)",
                figures.goldTotal(),
                figures.postgresTotal(),
                batch == null ? "only with --full" : String.format(Locale.ROOT, "BRL %,.2f", batch),
                figures.cells(),
                figures.moneyColumns(),
                figures.pending(),
                figures.unknown()));
    }
}
