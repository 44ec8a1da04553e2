/** Proofs of the figures over the history of a whole lake; no formula is tested here. */
@NullMarked
package io.notaflow.local.kpi;

import org.jspecify.annotations.NullMarked;
