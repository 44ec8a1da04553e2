package io.notaflow.local.lake;

import io.notaflow.domain.kpi.Buckets;
import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.ChangeReason;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.KnownCut;
import io.notaflow.domain.kpi.KpiDelta;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Phase;
import io.notaflow.domain.kpi.Sums;
import io.notaflow.kpi.Recipients;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Figures whose sums a reader can check by hand. On 18 November two invoices came with checkpoint 1 (100.00 and 200.00), a late one with 2
 * (50.00), and with 3 the first was cancelled; on the 19th one came with checkpoint 4 (10.00). Checkpoints 1 and 2 were known three
 * days ago, 3 an hour ago, 4 is too new to be known. Of the last 60 minutes, two invoices (10.00 in SP, 50.00); 90 minutes ago one more.
 * The 18th was paid with 40.00 in cash and 120.00 by Pix; three of its four documents were accepted. The 50.00 were sold in RJ, all else in SP,
 * by two issuers; of the 200.00 that stand in SP on the 18th, ICMS took 36.00, PIS 1.30, COFINS 6.00.
 */
public final class KnownFigures {
    private static final LocalDateTime DAY_18 = LocalDate.of(2026, 11, 18).atStartOfDay();
    private static final LocalDateTime DAY_19 = LocalDate.of(2026, 11, 19).atStartOfDay();

    private KnownFigures() {}

    /** Rows of {@code gold.kpis}. */
    public static List<KpiDelta> deltas(Instant now) {
        LocalDateTime minute = LocalDateTime.ofInstant(now, ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        return List.of(
                day(
                        DAY_18,
                        1,
                        ChangeReason.NEW,
                        sums(2, "300.00", "54.00", 0, "0.00"),
                        Map.of(100_00L, 1L, 200_00L, 1L),
                        Map.of(5L, 2L),
                        "A",
                        "B"),
                day(
                        DAY_18,
                        2,
                        ChangeReason.LATE,
                        sums(1, "50.00", "9.00", 0, "0.00"),
                        Map.of(50_00L, 1L),
                        Map.of(7_200L, 1L),
                        "C"),
                day(
                        DAY_18,
                        3,
                        ChangeReason.CANCELLED,
                        sums(-1, "-100.00", "-18.00", 1, "100.00"),
                        Map.of(100_00L, -1L),
                        Map.of(5L, -1L)),
                day(
                        DAY_19,
                        4,
                        ChangeReason.NEW,
                        sums(1, "10.00", "0.00", 0, "0.00"),
                        Map.of(10_00L, 1L),
                        Map.of(5L, 1L),
                        "A"),
                minute(minute.minusMinutes(30), Dimension.TOTAL, "all", "10.00"),
                minute(minute.minusMinutes(30), Dimension.ISSUER_UF, "SP", "10.00"),
                minute(minute.minusMinutes(20), Dimension.TOTAL, "all", "50.00"),
                minute(minute.minusMinutes(90), Dimension.TOTAL, "all", "900.00"),
                delta(Dimension.PAYMENT, "01", paid(2, "40.00")),
                delta(Dimension.PAYMENT, "17", paid(2, "220.00")),
                delta(Dimension.PAYMENT, "17", paid(-1, "-100.00")),
                delta(Dimension.PAYMENT, "15", paid(0, "0.00")),
                delta(Dimension.ISSUER_UF, "SP", sums(2, "300.00", "64.95", 0, "0.00")),
                delta(Dimension.ISSUER_UF, "SP", sums(-1, "-100.00", "-21.65", 1, "100.00")),
                delta(Dimension.ISSUER_UF, "RJ", sums(1, "50.00", "9.00", 0, "0.00")),
                delta(Dimension.ISSUER, "11222333000181", sums(2, "300.00", "64.95", 0, "0.00")),
                delta(Dimension.ISSUER, "11222333000181", sums(-1, "-100.00", "-21.65", 1, "100.00")),
                delta(Dimension.ISSUER, "44555666000181", sums(1, "50.00", "9.00", 0, "0.00")),
                delta(Dimension.CFOP, "5102", taxed("300.00", "54.00", "1.95", "9.00")),
                delta(Dimension.CFOP, "5102", taxed("-100.00", "-18.00", "-0.65", "-3.00")),
                delta(Dimension.CFOP, "5910", given("7.00")),
                delta(Dimension.OUTCOME_CODE, "ACCEPTED/AUTHORIZED", documents(3)),
                delta(Dimension.OUTCOME_CODE, "QUARANTINED/KEY_CHECK_DIGIT", documents(1)));
    }

    /** Rows of {@code gold.cuts}; 09:00 of yesterday, wherever, lies between the second and the third. */
    public static List<KnownCut> cuts(Instant now) {
        return List.of(
                new KnownCut(1, 1, now.minus(Duration.ofHours(72))),
                new KnownCut(1, 2, now.minus(Duration.ofHours(71))),
                new KnownCut(1, 3, now.minus(Duration.ofHours(1))));
    }

    private static KpiDelta day(
            LocalDateTime window,
            long checkpoint,
            ChangeReason reason,
            Sums sums,
            Map<Long, Long> tickets,
            Map<Long, Long> latencies,
            String... recipients) {
        Recipients sketch = new Recipients();
        for (String recipient : recipients) {
            sketch.add(recipient);
        }
        return new KpiDelta(
                new Cell(Grain.DAY, window, Dimension.TOTAL, Dimension.ALL),
                Phase.LATE,
                reason,
                sums,
                buckets(tickets),
                buckets(latencies),
                Map.of(),
                sketch.bytes(),
                null,
                1,
                checkpoint);
    }

    private static KpiDelta minute(LocalDateTime window, Dimension dimension, String member, String revenue) {
        return new KpiDelta(
                new Cell(Grain.MINUTE, window, dimension, member),
                Phase.EARLY,
                ChangeReason.NEW,
                sums(1, revenue, "0.00", 0, "0.00"),
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                null,
                1,
                4);
    }

    private static KpiDelta delta(Dimension dimension, String member, Sums sums) {
        return new KpiDelta(
                new Cell(Grain.DAY, DAY_18, dimension, member),
                Phase.LATE,
                ChangeReason.NEW,
                sums,
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                null,
                1,
                1);
    }

    private static Sums paid(long payments, String total) {
        Sums sums = new Sums();
        sums.add(Measure.PAYMENTS, payments);
        sums.add(Measure.PAID_TOTAL, new BigDecimal(total));
        return sums;
    }

    private static Sums taxed(String sold, String icms, String pis, String cofins) {
        Sums sums = given(sold);
        sums.add(Measure.GROSS_REVENUE, new BigDecimal(sold));
        sums.add(Measure.ICMS, new BigDecimal(icms));
        sums.add(Measure.PIS, new BigDecimal(pis));
        sums.add(Measure.COFINS, new BigDecimal(cofins));
        sums.add(
                Measure.REVENUE_TAXES,
                new BigDecimal(icms).add(new BigDecimal(pis)).add(new BigDecimal(cofins)));
        return sums;
    }

    private static Sums given(String goods) {
        Sums sums = new Sums();
        sums.add(Measure.PRODUCTS, new BigDecimal(goods));
        return sums;
    }

    private static Sums documents(long count) {
        Sums sums = new Sums();
        sums.add(Measure.DOCUMENTS, count);
        return sums;
    }

    private static Sums sums(long invoices, String total, String taxes, long cancelled, String cancelledTotal) {
        Sums sums = new Sums();
        sums.add(Measure.INVOICES, invoices);
        sums.add(Measure.SALES, invoices);
        sums.add(Measure.DOCUMENT_TOTAL, new BigDecimal(total));
        sums.add(Measure.GROSS_REVENUE, new BigDecimal(total));
        sums.add(Measure.REVENUE_TAXES, new BigDecimal(taxes));
        sums.add(Measure.CANCELLED_INVOICES, cancelled);
        sums.add(Measure.CANCELLED_TOTAL, new BigDecimal(cancelledTotal));
        return sums;
    }

    private static Map<Long, Long> buckets(Map<Long, Long> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(value -> Buckets.of(value.getKey()), Map.Entry::getValue));
    }
}
