package io.notaflow.domain.invoice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One item of an invoice (`det`).
 *
 * @param number `nItem`, 1 to 990
 * @param product `prod`
 * @param taxes `imposto` and `impostoDevol`
 * @param total `vItem`, total of the item (reform)
 * @param referencedKey `DFeReferenciado/chaveAcesso`
 * @param referencedItem `DFeReferenciado/nItem`
 */
public record Item(
        int number,
        Product product,
        io.notaflow.domain.tax.ItemTaxes taxes,
        @Nullable BigDecimal total,
        @Nullable String referencedKey,
        @Nullable Integer referencedItem) {}
