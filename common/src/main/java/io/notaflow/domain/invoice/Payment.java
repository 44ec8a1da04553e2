package io.notaflow.domain.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One way of payment (`detPag`).
 *
 * @param term `indPag`, 0 cash, 1 term
 * @param method `tPag`, 2 digits; unknown codes are kept
 * @param description `xPag`
 * @param amount `vPag`
 * @param date `dPag`
 * @param payerCnpj `CNPJPag`
 * @param payerUf `UFPag`
 * @param cardIntegration `card/tpIntegra`
 * @param acquirerCnpj `card/CNPJ`
 * @param cardBrand `card/tBand`
 * @param receiverCnpj `card/CNPJReceb`
 * @param authorization `card/cAut`
 * @param terminal `card/idTermPag`
 */
public record Payment(
        @Nullable Integer term,
        @Nullable String method,
        @Nullable String description,
        @Nullable BigDecimal amount,
        @Nullable LocalDate date,
        @Nullable String payerCnpj,
        @Nullable String payerUf,
        @Nullable Integer cardIntegration,
        @Nullable String acquirerCnpj,
        @Nullable String cardBrand,
        @Nullable String receiverCnpj,
        @Nullable String authorization,
        @Nullable String terminal) {}
