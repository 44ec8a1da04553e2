package io.notaflow.domain.invoice;

import org.jspecify.annotations.Nullable;

/**
 * Marketplace that brokered the sale (`infIntermed`).
 *
 * @param cnpj `CNPJ`
 * @param sellerId `idCadIntTran`
 */
public record Intermediary(@Nullable String cnpj, @Nullable String sellerId) {}
