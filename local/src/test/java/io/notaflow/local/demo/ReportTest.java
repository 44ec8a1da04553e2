package io.notaflow.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.local.reconcile.Difference;
import io.notaflow.local.reconcile.FiguresAgreement;
import io.notaflow.local.reconcile.ReconciliationResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final BigDecimal TOTAL = new BigDecimal("1234.50");
    private static final FiguresAgreement FIGURES =
            new FiguresAgreement(TOTAL, new BigDecimal("1234.51"), TOTAL, 321, 30, 4, 0);

    @Test
    void isJsonWithExactAmounts() {
        assertThat(new Report(10, result(List.of()), Optional.of(TOTAL), Optional.of(1_500L)).json())
                .isEqualTo("""
                        {
                          "received": 10,
                          "bronze": 10,
                          "documents": 12,
                          "accepted": 9,
                          "duplicates": 2,
                          "quarantined": 1,
                          "deferred": 0,
                          "unaccounted": 0,
                          "silver_total_brl": 1234.50,
                          "gold_total_brl": 1234.50,
                          "postgres_total_brl": 1234.51,
                          "batch_total_brl": 1234.50,
                          "truth_total_brl": 1234.50,
                          "cells_compared": 321,
                          "money_columns_compared": 30,
                          "pending": 4,
                          "p95_millis": 1500,
                          "balanced": true
                        }
                        """);
    }

    @Test
    void aJobWithoutFiguresHasInvoiceStatusAlone() {
        var result = new ReconciliationResult(7, 10, 12, 9, 2, 1, 0, 0, 0, TOTAL, TOTAL, TOTAL, 3, null, List.of());

        assertThat(new Report(10, result, Optional.empty(), Optional.empty()).json())
                .contains(
                        "\"gold_total_brl\": null",
                        "\"postgres_total_brl\": 1234.50",
                        "\"batch_total_brl\": null",
                        "\"cells_compared\": null",
                        "\"pending\": 3");
    }

    @Test
    void doesNotBalanceWhenADifferenceALostRecordOrAnotherTruthIsThere() {
        assertThat(balanced(10, List.of(), TOTAL)).isTrue();
        assertThat(balanced(10, List.of(new Difference("UNACCOUNTED", "x")), TOTAL))
                .isFalse();
        assertThat(balanced(11, List.of(), TOTAL)).isFalse();
        assertThat(balanced(10, List.of(), TOTAL.add(new BigDecimal("0.01")))).isFalse();
    }

    private static boolean balanced(long received, List<Difference> differences, BigDecimal truth) {
        return new Report(received, result(differences), Optional.of(truth), Optional.empty()).isBalanced();
    }

    private static ReconciliationResult result(List<Difference> differences) {
        return new ReconciliationResult(7, 10, 12, 9, 2, 1, 0, 0, 0, TOTAL, TOTAL, TOTAL, 0, FIGURES, differences);
    }
}
