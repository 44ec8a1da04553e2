package io.notaflow.local.simulate.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors of the domain's reference text. */
class CheckDigitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "35260712ABC34501DE35550010000001231481516237",
                "35260711222333000181650010000001239481516234",
                "43260700012345678909559200000000071481516238"
            })
    void computesTheDigitOfAKey(String key) {
        assertThat(CheckDigits.ofKey(key.substring(0, 43))).isEqualTo(key.charAt(43));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12ABC34501DE35", "11222333000181", "A1B2C3D4000193", "AB000001000Z64"})
    void computesTheDigitsOfACnpj(String cnpj) {
        assertThat(CheckDigits.cnpj(cnpj.substring(0, 12))).isEqualTo(cnpj);
    }

    @Test
    void computesTheDigitsOfACpf() {
        assertThat(CheckDigits.cpf("123456789")).isEqualTo("12345678909");
    }

    @Test
    void computesTheDigitOfAGtin() {
        assertThat(CheckDigits.gtin("789100031550")).isEqualTo("7891000315507");
    }
}
