package io.notaflow.domain;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a summary ({@code resNFe}) or an EPEC event says of an invoice whose document is not here yet.
 *
 * @param issuer issuer's number
 * @param issuedAt {@code dhEmi}
 * @param direction {@code tpNF}
 * @param total {@code vNF}, BRL
 * @param digest {@code digVal}
 * @param situation {@code cSitNFe}, 1 authorised, 2 denied, 3 cancelled
 */
public record InvoiceSummary(
        @Nullable TaxId issuer,
        @Nullable OffsetDateTime issuedAt,
        @Nullable Integer direction,
        @Nullable BigDecimal total,
        @Nullable String digest,
        @Nullable Integer situation) {}
