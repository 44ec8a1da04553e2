package io.notaflow.anomaly.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.fact.Line;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.SubjectType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A market of four issuers, each with ten invoices a day, all plain sales taxed in full (CFOP 5102, CST 00). */
class RareCombinationTest {
    private static final Line USUAL = Sale.coded("5102", "00");
    private static final Line RARE = Sale.coded("5102", "41");
    private static final int TODAY = 30;

    private final Markets markets = new Markets();
    private final List<Shop> shops = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 8})
    void whatNobodyDoesIsFound(int times) {
        open(4, 0, TODAY);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            keys.add(shops.get(0).sells(TODAY, RARE).key());
        }

        List<Finding> findings = close(TODAY);

        assertThat(findings).hasSize(1);
        Finding found = findings.get(0);
        assertThat(found.subject().type()).isEqualTo(SubjectType.COMBINATION);
        assertThat(found.subject().name()).isEqualTo("11222000000181/22030000/UN/s10/41");
        assertThat(found.evidence().keys()).containsExactlyElementsOf(keys);
        assertThat(found.measured().observed()).isEqualByComparingTo(String.valueOf(times));
        assertThat(found.measured().amount()).isEqualByComparingTo(String.valueOf(10 * times));
        assertThat(found.explanation().pt())
                .startsWith(times + " notas em um dia com NCM 22030000, venda (CFOP x.10x) e CST 41;");
        assertThat(found.explanation().en())
                .startsWith(times + " invoices in a day with NCM 22030000, sale (CFOP x.10x) and CST 41;");
    }

    @Test
    void twiceIsNoPractice() {
        open(4, 0, TODAY);
        sell(0, TODAY, 2, RARE);

        assertThat(close(TODAY)).isEmpty();
    }

    @Test
    void whatTwoOthersDoIsNone() {
        open(4, 0, TODAY);
        sell(1, 20, 1, RARE);
        sell(2, 21, 1, RARE);
        sell(0, TODAY, 8, RARE);

        assertThat(close(TODAY)).isEmpty();
    }

    @Test
    void whatTheIssuerDidBeforeIsNone() {
        open(4, 0, TODAY);
        for (int day = 0; day < TODAY; day += 2) {
            sell(0, day, 1, RARE);
        }
        sell(0, TODAY, 5, RARE);

        assertThat(close(TODAY)).isEmpty();
    }

    /** A new law: everybody does it from one day on. */
    @Test
    void whatEverybodyBeginsToDoIsNone() {
        open(4, 0, TODAY);
        for (int issuer = 0; issuer < 4; issuer++) {
            sell(issuer, TODAY, 8, RARE);
        }

        assertThat(close(TODAY)).isEmpty();
    }

    @Test
    void whoChangesToSimplesIsNotJudged() {
        open(4, 0, TODAY);
        sell(0, TODAY, 10, Sale.coded("5102", "102"));

        assertThat(close(TODAY)).isEmpty();
    }

    @Test
    void aStartUpIsNotJudged() {
        open(4, 0, TODAY);
        shops.add(new Shop(markets, 9));
        sell(4, TODAY - 1, 5, RARE);
        sell(4, TODAY, 5, RARE);

        assertThat(close(TODAY)).isEmpty();
    }

    /** An old issuer that never sold such goods, in a market that knows them well: fuel under the codes of a food shop. */
    @Test
    void goodsOfAnotherTradeUnderOnesOwnCodesAreFound() {
        open(6, 0, TODAY);
        Shop food = new Shop(markets, 9);
        shops.add(food);
        for (int day = 0; day < TODAY; day++) {
            food.sells(day, Sale.line("10063021", "UN", 20, 1));
        }
        sell(6, TODAY, 4, Sale.coded("5102", "20"));

        assertThat(close(TODAY)).extracting(found -> found.subject().issuer()).containsExactly("11222000090181");
    }

    @Test
    void aMarketThatKnowsLittleSaysNothing() {
        open(2, 0, 12);
        sell(0, 12, 8, RARE);

        assertThat(close(12)).isEmpty();
    }

    @Test
    void aWeekOfItIsOneFinding() {
        open(4, 0, TODAY + 7);
        for (int day = TODAY; day < TODAY + 7; day++) {
            sell(0, day, 8, RARE);
        }

        List<Finding> findings = close(TODAY + 7);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).evidence().keys()).hasSizeGreaterThan(8);
    }

    private void open(int issuers, int firstDay, int endDay) {
        for (int issuer = 0; issuer < issuers; issuer++) {
            shops.add(new Shop(markets, issuer));
            for (int day = firstDay; day < endDay; day++) {
                sell(issuer, day, 10, USUAL);
            }
        }
    }

    private void sell(int issuer, int day, int times, Line line) {
        for (int i = 0; i < times; i++) {
            shops.get(issuer).sells(day, line);
        }
    }

    private List<Finding> close(int day) {
        return markets.closeDay(day).findings(AnomalyKind.RARE_COMBINATION);
    }
}
