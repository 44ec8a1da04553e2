package io.notaflow.domain.invoice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is sold (`prod`). Amounts in BRL with 2 decimals, quantities with up to 4, unit prices with up to 10.
 *
 * @param code `cProd`
 * @param gtin `cEAN`, `SEM GTIN` when there is none
 * @param taxGtin `cEANTrib`
 * @param description `xProd`
 * @param ncm `NCM`, 8 digits or `00` for services
 * @param cest `CEST`, 7 digits
 * @param benefitCode `cBenef`
 * @param cfop `CFOP`, 4 digits
 * @param unit `uCom`
 * @param quantity `qCom`
 * @param unitPrice `vUnCom`
 * @param grossValue `vProd`
 * @param taxUnit `uTrib`
 * @param taxQuantity `qTrib`
 * @param taxUnitPrice `vUnTrib`
 * @param freight `vFrete`
 * @param insurance `vSeg`
 * @param discount `vDesc`
 * @param otherCharges `vOutro`
 * @param inTotal `indTot`, 1 part of the invoice total, 0 not
 * @param order `xPed`, the buyer's order
 * @param importContentSheet `nFCI`
 * @param vehicleOperation `veicProd/tpOp`, 2 = direct billing to the consumer
 * @param medicineCode `med/cProdANVISA`
 * @param fuelCode `comb/cProdANP`
 * @param ipiException `EXTIPI`
 * @param orderItem `nItemPed`, line of the buyer's order
 * @param relevantScale `indEscala`, S or N
 * @param manufacturerCnpj `CNPJFab`
 * @param fuelUf `comb/UFCons`, state where the fuel is consumed
 * @param maximumPrice `med/vPMC`, maximum consumer price of a medicine
 */
public record Product(
        @Nullable String code,
        @Nullable String gtin,
        @Nullable String taxGtin,
        @Nullable String description,
        @Nullable String ncm,
        @Nullable String cest,
        @Nullable String benefitCode,
        @Nullable String cfop,
        @Nullable String unit,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal grossValue,
        @Nullable String taxUnit,
        @Nullable BigDecimal taxQuantity,
        @Nullable BigDecimal taxUnitPrice,
        @Nullable BigDecimal freight,
        @Nullable BigDecimal insurance,
        @Nullable BigDecimal discount,
        @Nullable BigDecimal otherCharges,
        @Nullable Integer inTotal,
        @Nullable String order,
        @Nullable String importContentSheet,
        @Nullable Integer vehicleOperation,
        @Nullable String medicineCode,
        @Nullable String fuelCode,
        @Nullable String ipiException,
        @Nullable String orderItem,
        @Nullable String relevantScale,
        @Nullable String manufacturerCnpj,
        @Nullable String fuelUf,
        @Nullable BigDecimal maximumPrice) {}
