package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * All taxes of one item. A group that the document does not carry is null: credit and debit notes may carry none of the old taxes.
 *
 * @param estimated `vTotTrib`, estimate shown to the consumer
 * @param icms `ICMS`
 * @param icmsDestination `ICMSUFDest` (DIFAL)
 * @param ipi `IPI`
 * @param importTax `II`
 * @param issqn `ISSQN`
 * @param pis `PIS`
 * @param pisSt `PISST`
 * @param cofins `COFINS`
 * @param cofinsSt `COFINSST`
 * @param selective `IS`
 * @param ibsCbs `IBSCBS`
 * @param returnedShare `impostoDevol/pDevol`, percent
 * @param returnedIpi `impostoDevol/IPI/vIPIDevol`
 */
public record ItemTaxes(
        @Nullable BigDecimal estimated,
        @Nullable Icms icms,
        @Nullable IcmsDestination icmsDestination,
        @Nullable Ipi ipi,
        @Nullable ImportTax importTax,
        @Nullable Issqn issqn,
        @Nullable Contribution pis,
        @Nullable Contribution pisSt,
        @Nullable Contribution cofins,
        @Nullable Contribution cofinsSt,
        @Nullable SelectiveTax selective,
        @Nullable IbsCbs ibsCbs,
        @Nullable BigDecimal returnedShare,
        @Nullable BigDecimal returnedIpi) {}
