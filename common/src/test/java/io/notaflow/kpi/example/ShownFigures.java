package io.notaflow.kpi.example;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.kpi.CellValues;
import io.notaflow.kpi.catalogue.Kpi;
import io.notaflow.kpi.catalogue.KpiCatalogue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All figures of a cell by name, as text; what has no value is {@code none}. */
final class ShownFigures {
    private static final String NONE = "none";

    private ShownFigures() {}

    static Map<String, String> of(Cell cell, CellValues values) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            figures.put(measure.column(), measure.isOf(cell.dimension()) ? value(measure, values) : NONE);
        }
        for (Kpi kpi : KpiCatalogue.all()) {
            figures.put(kpi.column(), text(kpi.value(values.sums(), cell.dimension())));
        }
        figures.put("ticket_p50", money(values.tickets().quantile(0.50)));
        figures.put("ticket_p95", money(values.tickets().quantile(0.95)));
        figures.put("latency_p50_seconds", text(values.latencies().quantile(0.50)));
        figures.put("latency_p95_seconds", text(values.latencies().quantile(0.95)));
        figures.put("latency_p99_seconds", text(values.latencies().quantile(0.99)));
        figures.put(
                "cancellation_delay_p50_seconds",
                text(values.cancellationDelays().quantile(0.50)));
        figures.put(
                "cancellation_delay_p95_seconds",
                text(values.cancellationDelays().quantile(0.95)));
        figures.put("distinct_recipients", text(values.recipients().count()));
        return figures;
    }

    private static String value(Measure measure, CellValues values) {
        return measure.isMoney()
                ? values.sums().money(measure).toPlainString()
                : text(values.sums().exact(measure));
    }

    private static String money(@Nullable Long hundredths) {
        return hundredths == null ? NONE : BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? NONE : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
