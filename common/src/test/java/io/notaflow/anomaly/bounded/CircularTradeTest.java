package io.notaflow.anomaly.bounded;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.fact.Line;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Severity;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CircularTradeTest {
    private static final String A = "11111111000191";
    private static final String B = "22222222000191";
    private static final String C = "33333333000191";
    private static final String D = "44444444000191";
    private static final String E = "55555555000191";

    /** 1,000, 1,020 and 1,040 units of beer for R$ 50,000, R$ 51,000 and R$ 52,000. */
    @Test
    void goodsThatComeBackAreFoundWhereverTheCircleWasEntered() {
        Trades trades = new Trades();
        move(trades, C, A, 20, "22030000", 1_000, 50);
        move(trades, A, B, 15, "22030000", 1_020, 50);
        move(trades, B, C, 10, "22030000", 1_040, 50);

        List<Finding> findings = new CircularTrade().find(trades.history());

        assertThat(findings).singleElement().satisfies(found -> {
            assertThat(found.subject().name()).isEqualTo("11111111>22222222>33333333");
            assertThat(found.detail()).isEqualTo("2203");
            assertThat(found.severity()).isEqualTo(Severity.HIGH);
            assertThat(found.measured().amount()).isEqualByComparingTo("153000.00");
            assertThat(found.evidence().keys()).containsExactly("k00001", "k00002", "k00003");
        });

        move(trades, A, B, 5, "22030000", 1_000, 50);
        move(trades, B, C, 4, "22030000", 1_000, 50);
        move(trades, C, A, 3, "22030000", 1_000, 50);
        assertThat(new CircularTrade().find(trades.history()))
                .singleElement()
                .extracting(Finding::id)
                .isEqualTo(findings.get(0).id());
    }

    @Test
    void twoAndFourCompaniesAreCirclesAndFiveAreNot() {
        Trades two = new Trades();
        move(two, A, B, 20, "22030000", 100, 50);
        move(two, B, A, 10, "22030000", 100, 52);
        assertThat(new CircularTrade().find(two.history()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.MEDIUM);

        assertThat(new CircularTrade().find(ring(A, B, C, D).history())).hasSize(1);
        assertThat(new CircularTrade().find(ring(A, B, C, D, E).history())).isEmpty();
    }

    @Test
    void smallDifferencesOfGoodsQuantityOrValueAreNoCircle() {
        assertThat(back("22040000", 1_000, 50, 10)).isEmpty();
        assertThat(back("22030000", 1_051, 47.6, 10)).isEmpty();
        assertThat(back("22030000", 1_000, 55.01, 10)).isEmpty();
        assertThat(back("22030000", 1_050, 50, 10)).hasSize(1);
        assertThat(back("22030000", 1_000, 55, 10)).hasSize(1);
    }

    @Test
    void whatWentOnBeforeItCameIsNoCircle() {
        Trades trades = new Trades();
        move(trades, A, B, 10, "22030000", 1_000, 50);
        move(trades, B, C, 15, "22030000", 1_000, 50);
        move(trades, C, A, 20, "22030000", 1_000, 50);
        assertThat(new CircularTrade().find(trades.history())).isEmpty();
    }

    @Test
    void returnsCancelledOnesAndThoseWithinACompanyAreNoCircle() {
        Trades returned = new Trades();
        move(returned, A, B, 20, "22030000", 1_000, 50);
        returned.purpose(4);
        move(returned, B, A, 10, "22030000", 1_000, 50);
        assertThat(new CircularTrade().find(returned.history())).isEmpty();

        Trades cancelled = new Trades();
        move(cancelled, A, B, 20, "22030000", 1_000, 50);
        cancelled.cancel(move(cancelled, B, A, 10, "22030000", 1_000, 50));
        assertThat(new CircularTrade().find(cancelled.history())).isEmpty();

        Trades within = new Trades();
        move(within, A, "11111111000272", 20, "22030000", 1_000, 50);
        move(within, "11111111000272", A, 10, "22030000", 1_000, 50);
        assertThat(new CircularTrade().find(within.history())).isEmpty();

        Trades small = new Trades();
        move(small, A, B, 20, "22030000", 10, 50);
        move(small, B, A, 10, "22030000", 10, 50);
        assertThat(new CircularTrade().find(small.history())).isEmpty();
    }

    /** 5,000 passages of one heading between 60 wholesalers, quantities from 100 to 100,000: ends, and soon. */
    @Test
    void aDenseMarketIsSearchedWithinBounds() {
        Trades trades = new Trades();
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            String from = "%08d000191".formatted(10_000_000 + random.nextInt(60));
            String to = "%08d000191".formatted(10_000_000 + random.nextInt(60));
            move(trades, from, to, random.nextInt(30), "22030000", (int) Math.pow(10, 2 + 3 * random.nextDouble()), 50);
        }
        long started = System.nanoTime();

        new CircularTrade().find(trades.history());

        assertThat(System.nanoTime() - started).isLessThan(20_000_000_000L);
    }

    private static Trades ring(String... companies) {
        Trades trades = new Trades();
        for (int i = 0; i < companies.length; i++) {
            move(trades, companies[i], companies[(i + 1) % companies.length], 20 - i, "22030000", 1_000, 50);
        }
        return trades;
    }

    private static List<Finding> back(String ncm, int quantity, double price, int daysBefore) {
        Trades trades = new Trades();
        move(trades, A, B, 20, "22030000", 1_000, 50);
        move(trades, B, A, daysBefore, ncm, quantity, price);
        return new CircularTrade().find(trades.history());
    }

    private static String move(
            Trades trades, String from, String to, int daysBefore, String ncm, int quantity, double price) {
        long cents = Math.round(quantity * price * 100);
        return trades.sale(from, to, daysBefore, 10, cents, new Line(ncm, "UN", "5102", "00", price, cents));
    }
}
