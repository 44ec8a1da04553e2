package io.notaflow.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.Histogram;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.kpi.Recipients;
import io.notaflow.local.reconcile.batch.CellFigures;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One daily cell: gold says 10.00 at checkpoint 3 and 2.50 more at checkpoint 5; the cut is 6. */
class FiguresComparisonTest {
    private static final Cell TOTAL =
            new Cell(Grain.DAY, LocalDateTime.parse("2026-03-10T00:00"), Dimension.TOTAL, "all");
    private static final long CUT = 6;

    private final Map<Cell, LiveFigure> live = new HashMap<>();
    private final GoldFigures gold = new GoldFigures(cell -> {
        LiveFigure row = live.get(cell);
        return row == null ? null : (Long) row.checkpoint();
    });

    @Test
    void whatAgreesEverywhereHasNoDifference() {
        live.put(TOTAL, row(5, total("12.50")));
        goldSays();

        FiguresComparison comparison = compare(Map.of(TOTAL, total("12.50")), Map.of(TOTAL, total("12.50")));

        assertThat(differences(comparison)).isEmpty();
        assertThat(comparison.agreement(brl("12.50")))
                .isEqualTo(new FiguresAgreement(brl("12.50"), brl("12.50"), brl("12.50"), 1, moneyMeasures(), 0, 0));
    }

    @Test
    void silverThatDiffersFromGoldIsNamedWithCellColumnBothValuesAndOffsets() {
        live.put(TOTAL, row(5, total("12.50")));
        goldSays();

        FiguresComparison comparison = compare(Map.of(TOTAL, total("12.51")), Map.of(TOTAL, total("12.51")));

        assertThat(comparison
                        .differences()
                        .differences(Map.of(
                                TOTAL, Set.of(new Unit("documents", 0, 17, 0), new Unit("documents", 0, 18, 0)))))
                .containsExactly(new Difference(
                        "GOLD_FIGURE",
                        "day 2026-03-10T00:00 total all document_total: 12.50 (expected: 12.51);"
                                + " documents/0 offsets 17..18 (2 documents)"));
    }

    @Test
    void silverThatDiffersFromTheBytesIsNamedAlsoWhenGoldRepeatsIt() {
        live.put(TOTAL, row(5, total("12.50")));
        goldSays();

        assertThat(differences(compare(Map.of(TOTAL, total("12.50")), Map.of())))
                .containsExactly(new Difference(
                        "SILVER_FIGURE",
                        "day 2026-03-10T00:00 total all document_total: 12.50 (expected: 0.00); no document"));
    }

    @Test
    void aRowMustSayWhatGoldSaidAtItsVersionAndGoldNothingSince() {
        live.put(TOTAL, row(3, total("10.00")));
        goldSays();

        assertThat(postgresDifferences()).containsExactly("POSTGRES_BEHIND");
    }

    @Test
    void aRowThatSaysSomethingElseAtItsVersionDiffers() {
        live.put(TOTAL, row(3, total("12.50")));
        goldSays();

        assertThat(postgresDifferences()).containsExactly("POSTGRES_FIGURE");
    }

    @Test
    void aMissingRowDiffers() {
        goldSays();

        assertThat(postgresDifferences()).containsExactly("POSTGRES_FIGURE");
    }

    @Test
    void aRowOfACellThatGoldDoesNotKnowDiffers() {
        live.put(TOTAL, row(5, total("12.50")));

        assertThat(postgresDifferences()).containsExactly("POSTGRES_FIGURE");
    }

    @Test
    void aRowAheadOfTheCutIsPendingAndItsTotalIsTakenFromGold() {
        live.put(TOTAL, row(7, total("99.00")));
        goldSays();

        FiguresComparison comparison = compare(Map.of(TOTAL, total("12.50")), Map.of(TOTAL, total("12.50")));

        assertThat(differences(comparison)).isEmpty();
        assertThat(comparison.agreement(null).pending()).isEqualTo(1);
        assertThat(comparison.agreement(null).postgresTotal()).isEqualByComparingTo("12.50");
    }

    @Test
    void aRowOfACheckpointThatNobodyCommittedIsPendingWhileItDiffers() {
        live.put(TOTAL, row(4, total("99.00")));
        goldSays();

        FiguresComparison comparison = compare(Map.of(TOTAL, total("12.50")), Map.of(TOTAL, total("12.50")));

        assertThat(differences(comparison)).isEmpty();
        assertThat(comparison.agreement(null).pending()).isEqualTo(1);
    }

    @Test
    void aRowThatIsNoLongerRememberedIsCountedApart() {
        live.put(TOTAL, new LiveFigure(5, null, null, Map.of()));
        goldSays();

        FiguresComparison comparison = compare(Map.of(TOTAL, total("12.50")), Map.of(TOTAL, total("12.50")));

        assertThat(differences(comparison)).isEmpty();
        assertThat(comparison.agreement(null).unknown()).isEqualTo(1);
        assertThat(comparison.agreement(null).postgresTotal()).isEqualByComparingTo("12.50");
    }

    @Test
    void quantilesHistogramsAndRecipientsAreThoseOfGoldAtTheVersion() {
        CellFigures figures = total("12.50");
        figures.spread(Histogram.LATENCY, 7);
        live.put(TOTAL, new LiveFigure(5, figures, 1L, latencies("7")));
        goldSays(Map.of("latency_histogram", Map.of(7L, 1L), "recipients_sketch", sketch("a")));

        assertThat(postgresDifferences()).isEmpty();
    }

    @Test
    void aWrongQuantileHistogramOrNumberOfRecipientsDiffers() {
        live.put(TOTAL, new LiveFigure(5, total("12.50"), 2L, latencies("8")));
        goldSays(Map.of("latency_histogram", Map.of(7L, 1L), "recipients_sketch", sketch("a")));

        assertThat(differences(compare(Map.of(), Map.of())))
                .filteredOn(difference -> difference.what().equals("POSTGRES_FIGURE"))
                .singleElement()
                .extracting(Difference::text)
                .asString()
                .contains(
                        "latency_histogram: {} (expected: {7=1})",
                        "latency_p50_seconds: 8 (expected: 7)",
                        "distinct_recipients: 2 (expected: 1)");
    }

    @Test
    void measuresThatSilverHasNoColumnForAreLeftOutWithoutBronze() {
        CellFigures figures = total("12.50");
        figures.sums().add(Measure.INSTALMENTS_TOTAL, brl("3.00"));
        goldSays();
        FiguresComparison comparison = new FiguresComparison(gold, live, CUT, Set.of());

        comparison.silver(Map.of(TOTAL, figures), Set.of(Measure.INSTALMENTS_TOTAL));

        assertThat(differences(comparison)).isEmpty();
    }

    @Test
    void aHundredWrongCellsAreTwentyLinesAndTheirNumber() {
        Map<Cell, CellFigures> silver = new HashMap<>();
        for (int i = 0; i < 100; i++) {
            silver.put(new Cell(Grain.DAY, TOTAL.window(), Dimension.CFOP, "" + i), items());
        }

        List<Difference> differences = differences(compare(silver, silver));

        assertThat(differences).hasSize(21);
        assertThat(differences.get(20)).isEqualTo(new Difference("GOLD_FIGURE", "80 more cells"));
    }

    private void goldSays() {
        goldSays(Map.of());
    }

    private void goldSays(Map<String, Object> more) {
        Map<String, Object> first = new HashMap<>(more);
        first.putAll(delta(3, "10.00"));
        gold.add(first::get);
        gold.add(delta(5, "2.50")::get);
    }

    private static Map<String, Object> delta(long checkpoint, String amount) {
        return Map.of(
                "grain",
                "day",
                "window_start",
                TOTAL.window(),
                "dimension",
                "total",
                "member",
                "all",
                "checkpoint",
                checkpoint,
                "document_total",
                brl(amount));
    }

    private FiguresComparison compare(Map<Cell, CellFigures> silver, Map<Cell, CellFigures> bronze) {
        FiguresComparison comparison = new FiguresComparison(gold, live, CUT, Set.of(3L, 5L, CUT));
        comparison.bronze(silver, bronze);
        comparison.silver(silver, Set.of());
        comparison.postgres();
        return comparison;
    }

    private List<String> postgresDifferences() {
        return differences(compare(Map.of(), Map.of())).stream()
                .map(Difference::what)
                .filter(what -> what.startsWith("POSTGRES"))
                .toList();
    }

    private static List<Difference> differences(FiguresComparison comparison) {
        return comparison.differences().differences(Map.of());
    }

    private static LiveFigure row(long checkpoint, CellFigures figures) {
        return new LiveFigure(checkpoint, figures, null, Map.of());
    }

    private static Map<String, BigDecimal> latencies(String seconds) {
        return Map.of(
                "latency_p50_seconds",
                brl(seconds),
                "latency_p95_seconds",
                brl(seconds),
                "latency_p99_seconds",
                brl(seconds));
    }

    private static ByteBuffer sketch(String recipient) {
        Recipients recipients = new Recipients();
        recipients.add(recipient);
        byte[] bytes = recipients.bytes();
        return ByteBuffer.wrap(bytes == null ? new byte[0] : bytes);
    }

    private static CellFigures total(String amount) {
        CellFigures figures = new CellFigures();
        figures.sums().add(Measure.DOCUMENT_TOTAL, brl(amount));
        return figures;
    }

    private static CellFigures items() {
        CellFigures figures = new CellFigures();
        figures.sums().add(Measure.ITEMS, 1);
        return figures;
    }

    private static int moneyMeasures() {
        int money = 0;
        for (Measure measure : Measure.values()) {
            money += measure.isMoney() ? 1 : 0;
        }
        return money;
    }

    private static BigDecimal brl(String amount) {
        return new BigDecimal(amount);
    }
}
