/** Proof that nothing was lost or counted twice, from table files and PostgreSQL alone; it shares the decoder with the job, not its lifecycle. */
@NullMarked
package io.notaflow.local.reconcile;

import org.jspecify.annotations.NullMarked;
