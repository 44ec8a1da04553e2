package io.notaflow.domain.invoice;

import io.notaflow.domain.TaxId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Freight and carrier (`transp`).
 *
 * @param freightMode `modFrete`, 0 sender, 1 recipient, 2 third party, 3 and 4 own, 9 none
 * @param carrier `transporta/CNPJ` or `CPF`
 * @param carrierName `transporta/xNome`; personal when the carrier is a natural person
 * @param carrierUf `transporta/UF`
 * @param plate `veicTransp/placa`
 * @param plateUf `veicTransp/UF`
 * @param volumes sum of `vol/qVol`
 * @param netWeight sum of `vol/pesoL`, kg
 * @param grossWeight sum of `vol/pesoB`, kg
 */
public record Transport(
        @Nullable Integer freightMode,
        @Nullable TaxId carrier,
        @Nullable String carrierName,
        @Nullable String carrierUf,
        @Nullable String plate,
        @Nullable String plateUf,
        @Nullable BigDecimal volumes,
        @Nullable BigDecimal netWeight,
        @Nullable BigDecimal grossWeight) {}
