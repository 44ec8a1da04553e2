package io.notaflow.local.reconcile.batch;

import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Sums;
import java.util.List;

/** What an item adds to the cells it is in. */
final class LineSums {
    private LineSums() {}

    /** {@code sums} are those of one invoice in one cell: a sale counts once in them. */
    static void add(Sums sums, Line line, List<Measure> trade) {
        sums.add(Measure.ITEMS, 1);
        sums.add(Measure.PRODUCTS, line.hundredths(ItemAmount.PRODUCT));
        sums.add(Measure.DISCOUNTS, line.hundredths(ItemAmount.DISCOUNT));
        trade.forEach(measure -> sums.add(measure, line.value()));
        if (trade.contains(Measure.GROSS_REVENUE)) {
            sums.add(Measure.SALES, sums.count(Measure.SALES) == 0 ? 1 : 0);
            sums.add(
                    Measure.REVENUE_TAXES,
                    line.hundredths(ItemAmount.ICMS)
                            + line.hundredths(ItemAmount.FCP)
                            + line.hundredths(ItemAmount.PIS)
                            + line.hundredths(ItemAmount.COFINS)
                            + line.hundredths(ItemAmount.ISS));
        }
        taxes(sums, line);
    }

    private static void taxes(Sums sums, Line line) {
        sums.add(Measure.ICMS_BASE, line.hundredths(ItemAmount.ICMS_BASE));
        sums.add(Measure.ICMS, line.hundredths(ItemAmount.ICMS));
        sums.add(Measure.ICMS_SINGLE_PHASE, line.hundredths(ItemAmount.SINGLE_PHASE));
        sums.add(Measure.ICMS_SINGLE_PHASE, line.hundredths(ItemAmount.SINGLE_PHASE_RETENTION));
        sums.add(Measure.ICMS_ST, line.hundredths(ItemAmount.ICMS_ST));
        sums.add(Measure.FCP, line.hundredths(ItemAmount.FCP));
        sums.add(Measure.FCP_ST, line.hundredths(ItemAmount.FCP_ST));
        sums.add(Measure.DIFAL, line.hundredths(ItemAmount.DIFAL_ICMS));
        sums.add(Measure.DIFAL, line.hundredths(ItemAmount.DIFAL_FCP));
        sums.add(Measure.IPI, line.hundredths(ItemAmount.IPI));
        sums.add(Measure.PIS, line.hundredths(ItemAmount.PIS));
        sums.add(Measure.PIS_ST, line.hundredths(ItemAmount.PIS_ST));
        sums.add(Measure.COFINS, line.hundredths(ItemAmount.COFINS));
        sums.add(Measure.COFINS_ST, line.hundredths(ItemAmount.COFINS_ST));
        sums.add(Measure.IMPORT_TAX, line.hundredths(ItemAmount.IMPORT_TAX));
        sums.add(Measure.ISS, line.hundredths(ItemAmount.ISS));
        sums.add(Measure.IBS, line.hundredths(ItemAmount.IBS));
        sums.add(Measure.CBS, line.hundredths(ItemAmount.CBS));
        sums.add(Measure.SELECTIVE_TAX, line.hundredths(ItemAmount.SELECTIVE));
    }
}
