package io.notaflow.anomaly.bounded;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.Role;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellIssuersTest {
    private static final String SHELL = "55666777000112";
    private static final String BRANCH = "55666777000201";
    private static final String BUYER = "44555666000181";

    /** 12 sales of R$ 90,001.00 on 6 days, by day, to one buyer: R$ 1,080,012.00, of which it bought nothing. */
    @Test
    void aYoungIssuerThatBuysNothingAndSellsToOneIsFound() {
        Trades trades = new Trades();
        sell(trades, SHELL, 12, 9_000_100);

        List<Finding> findings = new ShellIssuers().find(trades.history());

        assertThat(findings).singleElement().satisfies(found -> {
            assertThat(found.subject().issuer()).isEqualTo(SHELL);
            assertThat(found.severity()).isEqualTo(Severity.MEDIUM);
            assertThat(found.measured().observed()).isEqualByComparingTo("1080012.00");
            assertThat(found.measured().score()).isEqualTo(0.5);
            assertThat(found.evidence().count()).isEqualTo(12);
            assertThat(found.explanation().en())
                    .isEqualTo("First seen on 2026-11-16, it sold for R$ 1,080,012.00 within 7 days: it buys next to"
                            + " nothing; nearly all to five customers or fewer.");
        });
    }

    @Test
    void roundValuesAreAThirdSignAndMakeItGrave() {
        Trades trades = new Trades();
        sell(trades, SHELL, 12, 9_000_000);
        assertThat(new ShellIssuers().find(trades.history()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void theSumOfSevenDaysDecides() {
        Trades trades = new Trades();
        for (int day = 0; day < 20; day++) {
            trades.sale(SHELL, BUYER, day, 10, 9_000_100);
        }
        assertThat(new ShellIssuers().find(trades.history())).isEmpty();
        sell(trades, SHELL, 12, 4_000_000);
        assertThat(new ShellIssuers().find(trades.history())).hasSize(1);
    }

    @Test
    void honestOnesAreNot() {
        Trades buying = new Trades();
        sell(buying, SHELL, 12, 9_000_100);
        buying.sale("33444555000199", SHELL, 5, 10, 11_000_000);
        assertThat(new ShellIssuers().find(buying.history())).isEmpty();

        Trades diverse = new Trades();
        for (int i = 0; i < 40; i++) {
            diverse.sale(SHELL, "%08d000181".formatted(i), 1 + i % 4, 10, 3_000_100);
        }
        assertThat(new ShellIssuers().find(diverse.history())).isEmpty();

        Trades old = new Trades();
        sell(old, SHELL, 12, 9_000_100);
        old.sale(SHELL, BUYER, 91, 10, 1_00);
        assertThat(new ShellIssuers().find(old.history())).isEmpty();

        Trades branch = new Trades();
        sell(branch, BRANCH, 12, 9_000_100);
        branch.sale(SHELL, BUYER, 91, 10, 1_00);
        assertThat(new ShellIssuers().find(branch.history())).isEmpty();
    }

    @Test
    void whatDoesNotStandIsNotCounted() {
        Trades trades = new Trades();
        trades.purpose(4);
        sell(trades, SHELL, 12, 9_000_100);
        trades.purpose(1);
        trades.cancel(trades.sale(SHELL, BUYER, 2, 10, 999_999_900));
        for (int i = 0; i < 12; i++) {
            trades.sale(SHELL, BRANCH, 2, 10, 9_000_000);
        }
        assertThat(new ShellIssuers().find(trades.history())).isEmpty();
    }

    @Test
    void aYoungLakeMakesNobodyNewAndASupplierIsNotJudged() {
        Trades supplier = new Trades().as(Role.RECEIVED);
        sell(supplier, SHELL, 12, 9_000_100);
        assertThat(new ShellIssuers().find(supplier.history())).isEmpty();

        // Seen first on the 29th day that anybody is.
        Trades early = new Trades();
        for (int i = 0; i < 12; i++) {
            early.sale(SHELL, BUYER, 90 - i % 6, 10, 9_000_100);
        }
        assertThat(new ShellIssuers().find(early.history())).isEmpty();
    }

    private static void sell(Trades trades, String issuer, int number, long cents) {
        for (int i = 0; i < number; i++) {
            // From Monday, the 16th, to Friday, the 20th; never at night.
            trades.sale(issuer, BUYER, i % 5, 10, cents);
        }
    }
}
