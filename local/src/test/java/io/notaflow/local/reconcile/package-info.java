/** Tests of the reconciliation: each planted defect is seen and named. */
@NullMarked
package io.notaflow.local.reconcile;

import org.jspecify.annotations.NullMarked;
