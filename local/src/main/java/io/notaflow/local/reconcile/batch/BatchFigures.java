package io.notaflow.local.reconcile.batch;

import static io.notaflow.domain.kpi.Dimension.PAYMENT;

import io.notaflow.config.CancellationWindows;
import io.notaflow.config.KpisConfig;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Level;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Sign;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/** The cells of one invoice by the formulas of {@link Measure}, from the whole invoice at once; it shares no code with the job's. */
public final class BatchFigures {
    private final DocumentFigures documents;
    private final Trade trade;

    public BatchFigures(KpisConfig kpis, CancellationWindows windows) {
        trade = new Trade(new CfopTable(kpis.cfopClasses()));
        documents = new DocumentFigures(kpis.lateAfter(), windows, trade);
    }

    /** Every cell that the invoice touches, with what it counts there. */
    public Cells of(Standing standing) {
        Cells cells = new Cells();
        InvoiceContent invoice = standing.invoice();
        OffsetDateTime issuedAt = invoice.issuedAt();
        if (issuedAt == null) {
            return cells;
        }
        Moment issued = Moment.of(issuedAt);
        if (!standing.cancelled()) {
            whole(cells, issued, invoice, documents.counted(standing));
            items(cells, issued, invoice);
            payments(cells, issued, invoice);
            return cells;
        }
        whole(cells, issued, invoice, documents.cancelled(standing));
        Instant at = standing.cancelledAt();
        if (at != null) {
            whole(cells, Moment.of(at, issuedAt.getOffset()), invoice, documents.cancelledThen(invoice));
        }
        return cells;
    }

    private static void whole(Cells cells, Moment moment, InvoiceContent invoice, CellFigures figures) {
        for (Dimension dimension : Dimension.values()) {
            if (dimension.level() == Level.DOCUMENT) {
                cells.add(moment, dimension, Members.of(dimension, invoice), figures);
            }
        }
    }

    private void items(Cells cells, Moment issued, InvoiceContent invoice) {
        for (Dimension dimension : Dimension.values()) {
            if (dimension.level() == Level.ITEM) {
                Map<String, CellFigures> members = new HashMap<>();
                for (Line line : invoice.lines()) {
                    CellFigures figures = members.computeIfAbsent(Members.of(dimension, line), member -> oneInvoice());
                    LineSums.add(figures.sums(), line, trade.measures(invoice, line));
                }
                members.forEach((member, figures) -> cells.add(issued, dimension, member, figures));
            }
        }
    }

    private static void payments(Cells cells, Moment issued, InvoiceContent invoice) {
        Map<String, CellFigures> methods = new HashMap<>();
        for (PaidSums paid : PaidSums.of(invoice)) {
            CellFigures figures = methods.computeIfAbsent(paid.member(), member -> oneInvoice());
            figures.sums().add(paid.sums(), Sign.PLUS);
        }
        methods.forEach((member, figures) -> cells.add(issued, PAYMENT, member, figures));
    }

    private static CellFigures oneInvoice() {
        CellFigures figures = new CellFigures();
        figures.sums().add(Measure.INVOICES, 1);
        return figures;
    }
}
