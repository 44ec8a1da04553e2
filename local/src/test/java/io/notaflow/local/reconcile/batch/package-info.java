/** Figures that were computed by hand. */
@NullMarked
package io.notaflow.local.reconcile.batch;

import org.jspecify.annotations.NullMarked;
