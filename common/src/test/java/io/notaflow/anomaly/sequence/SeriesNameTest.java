package io.notaflow.anomaly.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesNameTest {
    private static final String ISSUER = "11222333000181";

    @ParameterizedTest
    @CsvSource({"55, 1, 55/001", "65, 0, 65/000", "55, 42, 55/042", "65, 999, 65/999"})
    void theLocalNameIsModelAndSeriesWithAllTheirDigits(int model, int number, String local) {
        SeriesName name = new SeriesName(ISSUER, model, number);

        assertThat(name.local()).isEqualTo(local);
        assertThat(SeriesName.ofLocal(ISSUER, local)).isEqualTo(name);
        assertThat(name.subject().name()).isEqualTo(ISSUER + '/' + local);
    }
}
