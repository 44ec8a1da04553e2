package io.notaflow.local.reconcile;

import io.notaflow.local.reconcile.batch.Instalments;
import org.jspecify.annotations.Nullable;

/**
 * What figures need of an invoice and no column of silver holds, so that it is taken from bronze.
 *
 * @param issuer number of an issuer that is neither a CNPJ nor a CPF
 * @param instalments those with a due date; silver sums up all
 */
record BeyondSilver(@Nullable String issuer, Instalments instalments) {
    static final BeyondSilver NOTHING = new BeyondSilver(null, Instalments.NONE);
}
