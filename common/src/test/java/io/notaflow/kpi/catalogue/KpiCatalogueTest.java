package io.notaflow.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Level;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Sums;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KpiCatalogueTest {
    @Test
    void columnsAreDifferentFromEachOtherAndFromThoseOfMeasures() {
        List<String> columns = KpiCatalogue.all().stream().map(Kpi::column).toList();
        Set<String> measures = new HashSet<>(
                Arrays.stream(Measure.values()).map(Measure::column).toList());

        assertThat(columns).doesNotHaveDuplicates().doesNotContainAnyElementsOf(measures);
        assertThat(columns).contains("tax_burden", "tax_burden_v2");
    }

    @Test
    void everyKpiIsNamedExplainedAndHasAPlace() {
        assertThat(KpiCatalogue.all()).allSatisfy(kpi -> {
            assertThat(kpi.name().portuguese()).isNotBlank();
            assertThat(kpi.owner()).isIn("finance", "tax", "data");
            assertThat(kpi.comment()).doesNotContain("|", "\n");
            assertThat(kpi.levels()).contains(Level.DOCUMENT);
        });
    }

    /** 120.00 − 20.00 − 18.05 = 81.95. */
    @Test
    void aSumIsExact() {
        Sums sums = new Sums();
        sums.add(Measure.GROSS_REVENUE, new BigDecimal("120.00"));
        sums.add(Measure.RETURNS, new BigDecimal("20.00"));
        sums.add(Measure.REVENUE_TAXES, new BigDecimal("18.05"));

        assertThat(kpi("net_revenue").value(sums, Dimension.TOTAL)).isEqualTo("81.95");
    }

    /** 0.01 / 2 and −0.01 / 2 lie in the middle between two cents. */
    @Test
    void aHalfIsRoundedAwayFromZero() {
        Sums sums = new Sums();
        sums.add(Measure.SALES, 2);
        sums.add(Measure.GROSS_REVENUE, new BigDecimal("0.01"));
        assertThat(kpi("average_ticket").value(sums, Dimension.TOTAL)).isEqualTo("0.01");

        sums.add(Measure.GROSS_REVENUE, new BigDecimal("-0.02"));
        assertThat(kpi("average_ticket").value(sums, Dimension.TOTAL)).isEqualTo("-0.01");
    }

    @Test
    void nothingDividedByNothingIsUnknown() {
        assertThat(kpi("average_ticket").value(new Sums(), Dimension.TOTAL)).isNull();
    }

    @Test
    void aKpiHasNoMeaningWhereOneOfItsMeasuresHasNone() {
        Sums sums = new Sums();
        sums.add(Measure.INVOICES, 4);
        sums.add(Measure.LATE_INVOICES, 1);

        assertThat(kpi("late_share").value(sums, Dimension.ISSUER_UF)).isEqualTo("25.0000");
        assertThat(kpi("late_share").value(sums, Dimension.CFOP)).isNull();
        assertThat(kpi("late_share").levels()).containsExactly(Level.DOCUMENT);
        assertThat(kpi("average_ticket").levels()).containsExactly(Level.DOCUMENT, Level.ITEM);
    }

    /** ICMS 18 + IBS 0.10 + CBS 0.90 of goods for 100 less 10. */
    @Test
    void bothVersionsOfTheBurdenStandSideBySide() {
        Sums sums = new Sums();
        sums.add(Measure.PRODUCTS, new BigDecimal("100.00"));
        sums.add(Measure.DISCOUNTS, new BigDecimal("10.00"));
        sums.add(Measure.ICMS, new BigDecimal("18.00"));
        sums.add(Measure.IBS, new BigDecimal("0.10"));
        sums.add(Measure.CBS, new BigDecimal("0.90"));

        assertThat(kpi("tax_burden").value(sums, Dimension.TOTAL)).isEqualTo("20.0000");
        assertThat(kpi("tax_burden_v2").value(sums, Dimension.TOTAL)).isEqualTo("21.1111");
    }

    private static Kpi kpi(String column) {
        return KpiCatalogue.all().stream()
                .filter(kpi -> kpi.column().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
