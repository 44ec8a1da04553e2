package io.notaflow.local.reconcile.batch;

import io.notaflow.config.CancellationWindows;
import io.notaflow.domain.kpi.Histogram;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Sign;
import io.notaflow.domain.kpi.Sums;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an invoice counts in cells of whole invoices. Arrivals are compared to the millisecond, moments of SEFAZ to the second. */
final class DocumentFigures {
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final int NORMAL_EMISSION = 1;
    private static final int CREDIT_NOTE = 5;
    private static final int DEBIT_NOTE = 6;

    private final Duration lateAfter;
    private final CancellationWindows windows;
    private final Trade trade;

    DocumentFigures(Duration lateAfter, CancellationWindows windows, Trade trade) {
        this.lateAfter = lateAfter;
        this.windows = windows;
        this.trade = trade;
    }

    /** Of an authorised invoice, in its window of issue. */
    CellFigures counted(Standing standing) {
        InvoiceContent invoice = standing.invoice();
        OffsetDateTime issuedAt = invoice.issuedAt();
        CellFigures figures = new CellFigures();
        Sums sums = figures.sums();
        sums.add(Measure.INVOICES, 1);
        sums.add(Measure.DOCUMENT_TOTAL, invoice.total());
        sums.add(Measure.ESTIMATED_TAXES, invoice.estimatedTaxes());
        invoice.lines().forEach(line -> LineSums.add(sums, line, trade.measures(invoice, line)));
        PaidSums.of(invoice).forEach(paid -> sums.add(paid.sums(), Sign.PLUS));
        sums.add(Measure.INSTALMENTS_TOTAL, invoice.instalments().total());
        sums.add(Measure.INSTALMENT_BRL_DAYS, invoice.instalments().brlDays());
        if (isLate(issuedAt, standing.firstArrival())) {
            sums.add(Measure.LATE_INVOICES, 1);
        }
        Integer emission = invoice.emissionType();
        if (emission != null && emission != NORMAL_EMISSION) {
            sums.add(Measure.CONTINGENCY_INVOICES, 1);
        }
        if (Objects.equals(invoice.purpose(), CREDIT_NOTE)) {
            sums.add(Measure.CREDIT_NOTES, invoice.total());
        }
        if (Objects.equals(invoice.purpose(), DEBIT_NOTE)) {
            sums.add(Measure.DEBIT_NOTES, invoice.total());
        }
        if (sums.count(Measure.SALES) > 0) {
            figures.spread(
                    Histogram.TICKET,
                    sums.exact(Measure.GROSS_REVENUE).min(LARGEST).longValue());
        }
        spread(figures, Histogram.LATENCY, issuedAt == null ? null : issuedAt.toInstant(), standing.authorizedAt());
        return figures;
    }

    /** Of a cancelled invoice, in its window of issue. */
    CellFigures cancelled(Standing standing) {
        CellFigures figures = new CellFigures();
        Sums sums = figures.sums();
        sums.add(Measure.CANCELLED_INVOICES, 1);
        sums.add(Measure.CANCELLED_TOTAL, standing.invoice().total());
        if (isCancelledLate(standing)) {
            sums.add(Measure.LATE_CANCELLED_INVOICES, 1);
        }
        spread(figures, Histogram.CANCELLATION_DELAY, standing.authorizedAt(), standing.cancelledAt());
        return figures;
    }

    /** Of a cancelled invoice, in the window of its cancellation. */
    CellFigures cancelledThen(InvoiceContent invoice) {
        CellFigures figures = new CellFigures();
        Sums sums = figures.sums();
        sums.add(Measure.EVENT_CANCELLED_INVOICES, 1);
        sums.add(Measure.EVENT_CANCELLED_TOTAL, invoice.total());
        return figures;
    }

    private boolean isLate(@Nullable OffsetDateTime issuedAt, @Nullable Instant arrival) {
        return issuedAt != null
                && arrival != null
                && between(issuedAt.toInstant(), arrival).compareTo(lateAfter) > 0;
    }

    private boolean isCancelledLate(Standing standing) {
        Instant authorizedAt = standing.authorizedAt();
        Instant cancelledAt = standing.cancelledAt();
        if (authorizedAt == null || cancelledAt == null) {
            return false;
        }
        InvoiceContent invoice = standing.invoice();
        Duration taken = Duration.ofSeconds(between(authorizedAt, cancelledAt).toSeconds());
        return windows.window(Objects.requireNonNullElse(invoice.issuerUf(), ""), String.valueOf(invoice.model()))
                .filter(window -> taken.compareTo(window) > 0)
                .isPresent();
    }

    private static void spread(CellFigures figures, Histogram of, @Nullable Instant from, @Nullable Instant to) {
        if (from != null && to != null) {
            figures.spread(of, Math.max(0, between(from, to).toSeconds()));
        }
    }

    private static Duration between(Instant from, Instant to) {
        return Duration.between(from.truncatedTo(ChronoUnit.MILLIS), to.truncatedTo(ChronoUnit.MILLIS));
    }
}
