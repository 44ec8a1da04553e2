package io.notaflow.anomaly.figure;

import io.notaflow.anomaly.example.Example;
import io.notaflow.anomaly.testing.TestMarket;
import io.notaflow.domain.anomaly.AnomalyKind;
import java.util.List;

/** Worked example of the page about anomalies. */
public final class FigureExample {
    private static final int NOON = (SimulatedStates.DAYS - 2) * 24 + 12;

    private FigureExample() {}

    public static Example example() {
        TestMarket market = new TestMarket(new FiguresDetector());
        SimulatedStates.follow(
                market, 1, 150, (state, hour) -> state.equals("SP") && hour >= NOON && hour < NOON + 4 ? 0.5 : 1);
        return new Example(
                AnomalyKind.KPI_SERIES,
                List.of(
                        "2026-08-03 to 2026-10-01: MG, RJ and SP with about 150 invoices an hour each by day, fewer by night and on week-ends",
                        "2026-09-30 12:00 to 16:00: half of the usual in SP"),
                market.open());
    }
}
