package io.notaflow.anomaly.peer;

import io.notaflow.anomaly.example.Example;
import io.notaflow.anomaly.profile.DayFigure;
import io.notaflow.anomaly.profile.SimulatedDays;
import io.notaflow.anomaly.testing.TestMarket;
import io.notaflow.domain.anomaly.AnomalyKind;
import java.util.List;

/** Worked example of the page about anomalies. */
public final class PeerExample {
    private static final long FIRST = 20_000;
    private static final int DAYS = 70;
    private static final int PEERS = 12;
    private static final double DEVIATIONS = 9;

    private PeerExample() {}

    public static Example example() {
        TestMarket market = new TestMarket(new PeerDetector());
        for (int i = 0; i <= PEERS; i++) {
            SimulatedDays issuer = new SimulatedDays(i == PEERS ? "11222333000181" : "peer" + i, 31L * i + 7, 80);
            for (int day = 0; day < DAYS; day++) {
                boolean strays = i == PEERS && day == DAYS - 1;
                DayFigure[] figures = strays ? new DayFigure[] {DayFigure.NIGHT, DayFigure.DISCOUNT} : new DayFigure[0];
                issuer.day(FIRST + day, 1, strays ? DEVIATIONS : 0, figures).ifPresent(market::arrive);
            }
        }
        return new Example(
                AnomalyKind.PEER_OUTLIER,
                List.of(
                        "70 days: 13 shops of NF-e and drinks (NCM 22) with about 80 invoices a day each, and the noise of shops",
                        "on the last day one of them issues at night and gives discounts, each 9 of its own deviations more than usual"),
                market.watermark(SimulatedDays.closing(FIRST + DAYS + 1)).open().stream()
                        .filter(finding -> finding.subject().name().equals("11222333000181"))
                        .toList());
    }
}
