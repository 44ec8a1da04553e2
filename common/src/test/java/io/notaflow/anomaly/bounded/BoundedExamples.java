package io.notaflow.anomaly.bounded;

import io.notaflow.anomaly.example.Example;
import io.notaflow.anomaly.fact.Line;
import io.notaflow.domain.anomaly.AnomalyKind;
import java.util.List;
import java.util.Random;

/** Worked examples of the page about anomalies; the day of the run is 2026-11-20. */
public final class BoundedExamples {
    private static final String A = "11111111000191";
    private static final String B = "22222222000191";
    private static final String C = "33333333000191";
    private static final int MORNING = 10;

    private BoundedExamples() {}

    public static List<Example> all() {
        return List.of(shell(), circle(), benford());
    }

    private static Example shell() {
        Trades trades = new Trades();
        for (int i = 0; i < 12; i++) {
            trades.sale(A, B, i % 5, MORNING, 9_000_000);
        }
        return new Example(
                AnomalyKind.SHELL_ISSUER,
                List.of(
                        "2026-11-16 to 2026-11-20: a new company makes 12 sales of BRL 90,000.00, all to one customer, and buys nothing"),
                new ShellIssuers().find(trades.history()));
    }

    private static Example circle() {
        Trades trades = new Trades();
        move(trades, A, B, 15, 1_000);
        move(trades, B, C, 10, 1_020);
        move(trades, C, A, 5, 1_040);
        return new Example(
                AnomalyKind.CIRCULAR_TRADE,
                List.of(
                        "2026-11-05: 11111111 sells 22222222 1,000 units of NCM 22030000 for BRL 50,000.00",
                        "2026-11-10: 22222222 sells 33333333 1,020 units for BRL 51,000.00",
                        "2026-11-15: 33333333 sells 11111111 1,040 units for BRL 52,000.00"),
                new CircularTrade().find(trades.history()));
    }

    private static void move(Trades trades, String from, String to, int daysBefore, int quantity) {
        long cents = quantity * 5_000L;
        trades.sale(from, to, daysBefore, MORNING, cents, new Line("22030000", "UN", "5102", "00", 50, cents));
    }

    private static Example benford() {
        Trades trades = new Trades();
        Random random = new Random(1);
        for (int i = 0; i < 600; i++) {
            long magnitude = (long) Math.pow(10, 3 + random.nextInt(4));
            trades.sale(A, null, 1 + i % 28, MORNING, magnitude * (1 + random.nextInt(9)) + random.nextInt(900));
        }
        return new Example(
                AnomalyKind.BENFORD,
                List.of(
                        "28 days: 600 sales from BRL 10 to BRL 99,999 with invented totals: every first digit as often as any other"),
                new Benford().find(trades.history()));
    }
}
